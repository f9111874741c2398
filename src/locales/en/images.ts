/** What becomes of images, in English. */
import type { ImageFault } from '../../core/image-fault.ts';
import type { ImageMode } from '../../core/note-options.ts';

const modes: Record<ImageMode, string> = {
  linked: 'Link to the original',
  beside: 'Download next to the note',
  inlined: 'Embed in the note',
};

const why: Record<ImageFault, string> = {
  refused: 'Their site refused the download.',
  slow: 'They took too long to load.',
  large: 'They’re too large.',
  type: 'Their format isn’t supported.',
  private: 'They’re on a private network, which Presscut doesn’t access for a public page.',
  over: 'The article has more images than Presscut downloads.',
  unwritten: 'They couldn’t be written to that place.',
};

const images = {
  title: 'Images',
  hint: 'What happens to an article’s images. Those that can’t be downloaded stay linked.',
  modes,
  why,
  progress: (done: number, of: number) => `${done} of ${of} images`,
  kept: (kept: number, of: number) => {
    if (kept === 0) return 'No images saved: they still link to their site.';
    if (kept < of) return `${kept} of ${of} images saved. The others still link to their site.`;
    return kept === 1 ? 'The image was saved too.' : `All ${kept} images were saved too.`;
  },
  access: (hosts: string) =>
    `Presscut may need your permission to download images from ${hosts}, because sites can block other pages from reading them.`,
  accessAll:
    'Many sites keep images on another server. Presscut needs your permission to download them.',
  allowThese: 'Allow for these sites',
  allowAll: 'Allow for all sites',
  allowed: 'Presscut may download images from all sites.',
};

export default images;
