/** The judge knows what runs and what differs from what is harmless and the same. */
import { describe, expect, it } from 'vitest';
import { judge, read } from './judge.ts';

const HOME = 'https://a.test/';
const meant = {
  text: 'a “b” c',
  links: [{ href: HOME, text: 'b' }],
  images: [{ src: `${HOME}p.jpg`, alt: 'An “alt”' }],
};
const WELL = `<p>a <a href="${HOME}">“b”</a> c</p><img src="${HOME}p.jpg" alt="An “alt”">`;
const whole = (html: string, manners = {}) => judge(meant, read(html, manners), manners);

describe('what runs', () => {
  it.each([
    '<script>x</script>',
    '<svg><animate/></svg>',
    '<iframe src="https://a.test/"></iframe>',
    '<form></form>',
    '<input type="checkbox" disabled>',
    '<p onclick="x">x</p>',
    '<p style="x">x</p>',
    '<p v-html="x">x</p>',
    '<p :class="x">x</p>',
    '<x-y>x</x-y>',
    '<a href="javascript:x">x</a>',
    '<a href=" java\tscript:x">x</a>',
    '<a href="data:text/html,x">x</a>',
    '<img src="data:image/svg+xml,x" alt="">',
    '<a href="https://evil.test/">x</a>',
    '<img src="https://evil.test/" alt="">',
    '<p>1337</p>',
  ])('%s is unsafe', (html) => {
    expect(whole(WELL + html).unsafe).not.toEqual([]);
  });
});

describe('what differs', () => {
  it.each([
    ['text is missing', WELL.replace(' c', '')],
    ['text is added', `${WELL}<p>*</p>`],
    ['a link is gone', WELL.replace(/<\/?a[^>]*>/g, '')],
    ['a link has another text', WELL.replace('“b”</a> c', '</a>“b” c')],
    ['an image is gone', WELL.replace(/<img.*/, '')],
    ['an image has another alternative', WELL.replace('An', 'The')],
  ])('%s', (_what, html) => {
    expect(whole(html).different).not.toEqual([]);
  });
});

describe('what is the same', () => {
  const links = [{ href: HOME, text: '“b”' }];
  it.each([
    ['as it is', WELL, {}],
    ['an invisible joiner', WELL.replace('“b”', '\u2060“b”'), {}],
    ['white space', WELL.replace(' c', '\n\t c'), {}],
    ['an address made into a link', WELL, {}],
    ['quotes as a typewriter has them', WELL.replace(/[“”]/g, '&quot;'), { typographic: true }],
    ['what the theme adds', `${WELL}<a class="anchor" href="#x">#</a>`, { added: /anchor/ }],
  ])('%s', (_what, html, manners) => {
    const same = { ...meant, links };
    expect(judge(same, read(html, manners), manners)).toEqual({ unsafe: [], different: [] });
  });

  it('an address in the text that the reader makes a link of', () => {
    const plain = { text: 'see https://b.test/%7Ex?é', links: [], images: [] };
    const html = '<p>see <a href="https://b.test/~x?%C3%A9">https://b.test/%7Ex?é</a></p>';
    expect(judge(plain, read(html))).toEqual({ unsafe: [], different: [] });
  });
});
