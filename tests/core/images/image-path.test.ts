/** Where images go, what they are called there, and how the note points at them. */
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { toHref, toImageName } from '../../../src/core/images/image-path.ts';
import { toNote } from '../../../src/core/note.ts';
import { profiles } from '../../../src/core/profiles/index.ts';
import type { Article, Choice } from '../../../src/core/stages.ts';
import { sampleArticle, sampleChoice } from '../sample.ts';

const host = new JSDOM('').window as unknown as typeof globalThis;
const SHIP = 'https://example.org/ship.png?w=700&h=(2)';
const LEAD = 'https://example.org/bridge.jpg';
const article: Article = {
  ...sampleArticle,
  html: `<figure><img src="${LEAD}" alt="A"><figcaption>The bridge</figcaption></figure><p>Text <img src="${SHIP.replace('&', '&amp;')}" alt="B"> text.</p><img src="https://example.org/gone.gif" alt="C">`,
};

function noteOf(profile: string, own: Partial<Choice> = {}, hrefs?: Map<string, string>) {
  const chosen = profiles.get(profile);
  if (!chosen) throw new Error(profile);
  return toNote(article, chosen, { ...sampleChoice, profile, ...own }, host, hrefs);
}

describe('the pictures of', () => {
  it.each([
    [
      'hexo',
      'source/images/2024-05-01-bridge-reopens-finally/',
      '/images/2024-05-01-bridge-reopens-finally/a.jpg',
    ],
    [
      'hugo',
      'static/images/2024-05-01-bridge-reopens-finally/',
      '/images/2024-05-01-bridge-reopens-finally/a.jpg',
    ],
    [
      'jekyll',
      'assets/images/2024-05-01-bridge-reopens-finally/',
      '/assets/images/2024-05-01-bridge-reopens-finally/a.jpg',
    ],
    [
      'zola',
      'static/images/2024-05-01-bridge-reopens-finally/',
      '/images/2024-05-01-bridge-reopens-finally/a.jpg',
    ],
    ['obsidian', 'Clippings/attachments/', 'attachments/a.jpg'],
    ['logseq', 'assets/', '../assets/a.jpg'],
  ])('%s lie in %s', (profile, folder, href) => {
    const { path, imagePlace } = noteOf(profile);
    expect([imagePlace.folder, toHref(imagePlace, path, 'a.jpg')]).toEqual([folder, href]);
  });

  it('every profile are found from the note, wherever the user puts it', () => {
    for (const [id] of profiles) {
      for (const folder of ['', 'a', 'a/b/c']) {
        const { path, imagePlace } = noteOf(id, { folder });
        const href = toHref(imagePlace, path, 'p q.jpg');
        if (href.startsWith('/')) continue;
        const found = new URL(href, `https://x.test/${path}`).pathname.slice(1);
        expect(decodeURIComponent(found), `${id} in ${folder}`).toBe(`${imagePlace.folder}p q.jpg`);
      }
    }
  });

  it('a note with a name in another script are pointed at by an encoded address', () => {
    const { imagePlace, path } = noteOf('hexo', { title: '新桥（通车）' });
    expect(imagePlace.folder).toBe('source/images/2024-05-01-新桥-通车/');
    expect(toHref(imagePlace, path, 'a.jpg')).toBe(
      `/images/2024-05-01-${encodeURIComponent('新桥-通车')}/a.jpg`,
    );
  });
});

describe('a note whose pictures came along', () => {
  const hrefs = new Map([
    [LEAD, '/images/bridge-1.jpg'],
    [SHIP, '/images/ship(1).png'],
  ]);

  it('lists what it needs', () => {
    const note = noteOf('hexo');
    expect(note.images.map(({ src }) => src)).toEqual([LEAD, SHIP, 'https://example.org/gone.gif']);
    expect(note).toMatchObject({ lead: LEAD, imageMode: 'linked' });
  });

  it('points at them in the body and in the front matter, and at the rest where it was', () => {
    const { text, fields } = noteOf('hexo', {}, hrefs);
    expect(fields.cover).toBe('/images/bridge-1.jpg');
    expect(text).toContain('![A](/images/bridge-1.jpg)\n\n*The bridge*');
    expect(text).toContain('![B](</images/ship(1).png>)');
    expect(text).toContain('![C](https://example.org/gone.gif)');
  });

  it('does so in HTML too', () => {
    const { fields, body } = noteOf('hexo-news', {}, hrefs);
    expect(fields).toMatchObject({
      headimg: '/images/bridge-1.jpg',
      thumbnail: '/images/bridge-1.jpg',
    });
    expect(body).toContain('<img src="/images/ship(1).png" alt="B"');
  });

  it('keeps data out of the front matter', () => {
    const data = 'data:image/png;base64,iVBORw0KGgo=';
    const { fields, body } = noteOf('markdown', {}, new Map([[LEAD, data]]));
    expect(fields.image).toBe(LEAD);
    expect(body).toContain(`![A](${data})`);
  });

  it('has the same path and the same place as without', () => {
    const [plain, placed] = [noteOf('hexo'), noteOf('hexo', {}, hrefs)];
    expect(placed.path).toBe(plain.path);
    expect(placed.imagePlace).toEqual(plain.imagePlace);
  });
});

describe('the name of a picture', () => {
  const digest = '0123456789abcdef'.repeat(4);
  it.each([
    ['https://a.test/2024/The%20Bridge_01.JPG?w=1', 'the-bridge-01-0123456789.jpg'],
    ['https://a.test/image', 'image-0123456789.jpg'],
    ['https://a.test/新桥.webp', 'picture-0123456789.jpg'],
    ['https://a.test/', 'picture-0123456789.jpg'],
    ['data:image/png;base64,AAAA', 'picture-0123456789.jpg'],
    ['https://a.test/../../etc/passwd', 'passwd-0123456789.jpg'],
  ])('at %s is %s', (url, name) => {
    expect(toImageName(url, digest, 'image/jpeg')).toBe(name);
  });

  it('is portable whatever the address is', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (url) => {
        expect(toImageName(url, digest, 'image/webp')).toMatch(
          /^[a-z0-9][a-z0-9-]{0,39}-0123456789\.webp$/,
        );
      }),
    );
  });
});
