/** What becomes of images, in English. */
import type { ImageFault } from '../../core/image-fault.ts';
import type { ImageMode } from '../../core/note-options.ts';

const modes: Record<ImageMode, string> = {
  linked: 'Stay on the site',
  beside: 'In files beside the note',
  inlined: 'Inside the note',
};

const why: Record<ImageFault, string> = {
  refused: 'A site did not give them out.',
  slow: 'They took too long to load.',
  large: 'They are too large.',
  type: 'They are not in a format that can be kept.',
  private: 'They point into a private network, which Presscut does not touch for a public page.',
  over: 'There are more of them than one article may bring along.',
  unwritten: 'They could not be written to where the note goes.',
};

const images = {
  title: 'Pictures',
  hint: 'What becomes of an article’s pictures. A picture that cannot be had stays linked.',
  modes,
  why,
  progress: (done: number, of: number) => `${done} of ${of} pictures`,
  kept: (kept: number, of: number) => {
    if (kept < of) return `${kept} of ${of} pictures came along; the others stay linked.`;
    return kept === 1 ? 'The picture came along.' : `All ${kept} pictures came along.`;
  },
  access: (hosts: string) =>
    `Pictures from ${hosts} may need your permission: their site may let no other page read them, and only with it can Presscut fetch them itself.`,
  accessAll:
    'Many sites keep pictures on another server. Presscut can fetch them from there only with your permission.',
  allowThese: 'Allow for these sites',
  allowAll: 'Allow for all sites',
  allowed: 'Presscut may fetch pictures from all sites.',
};

export default images;
