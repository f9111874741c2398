/** Vector images come through as images, and what else they could do does not. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { toSafeSvg } from '../../../src/core/images/svg.ts';

const host = new JSDOM('').window as unknown as typeof globalThis;
const svg = (inner: string, attributes = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" ${attributes}>${inner}</svg>`;

/** As a browser reads a file of its own. */
const read = (text: string): XMLDocument =>
  new host.DOMParser().parseFromString(text, 'image/svg+xml');

describe('a vector picture', () => {
  it('keeps what is drawn', () => {
    const chart = svg(
      '<defs><linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient></defs><style>.a{fill:blue}</style><rect class="a" width="5" height="5" fill="url(#g)"/><text x="1" y="2">Über 40 %</text>',
    );
    const safe = read(toSafeSvg(`<?xml version="1.0"?>\n<!-- x -->${chart}`, host) ?? '');
    expect(safe.querySelector('parsererror')).toBeNull();
    expect(safe.documentElement.getAttribute('viewBox')).toBe('0 0 10 10');
    expect(safe.querySelector('linearGradient stop')).not.toBeNull();
    expect(safe.querySelector('rect')?.getAttribute('fill')).toBe('url(#g)');
    expect(safe.querySelector('style')?.textContent).toBe('.a{fill:blue}');
    expect(safe.querySelector('text')?.textContent).toBe('Über 40 %');
  });

  it.each([
    ['a script', svg('<script>alert(1)</script><rect/>')],
    [
      'a set of pictures',
      svg('<style>.a{fill:image-set("https://evil.test/a.png" 1x)}</style><rect/>'),
    ],
    ['a source', svg('<rect style=\'mask:src("https://evil.test/a.png")\'/>')],
    ['a handler', svg('<rect onclick="alert(1)"/>', 'onload="alert(1)"')],
    [
      'HTML',
      svg('<foreignObject><iframe src="https://evil.test"></iframe></foreignObject><rect/>'),
    ],
    ['a link', svg('<a href="javascript:alert(1)"><rect/></a>')],
    ['another file', svg('<image href="https://evil.test/x.png"/><rect/>')],
    ['a use of another file', svg('<use href="https://evil.test/x.svg#a"/><rect/>')],
    ['a paint from elsewhere', svg('<rect fill="url(https://evil.test/#a)"/>')],
    ['a style from elsewhere', svg('<rect style="background:url(//evil.test/x)"/>')],
    ['a stylesheet from elsewhere', svg('<style>@import "https://evil.test/x.css"</style><rect/>')],
    ['a stylesheet in disguise', svg('<style>a{b:u\\72l(https://evil.test/x)}</style><rect/>')],
    [
      'an animation that sets a link',
      svg('<set attributeName="href" to="javascript:alert(1)"/><rect/>'),
    ],
    ['an entity', `<!DOCTYPE svg [<!ENTITY x SYSTEM "https://evil.test/x">]>${svg('<rect/>')}`],
    ['a stylesheet of XML', `<?xml-stylesheet href="https://evil.test/x.css"?>${svg('<rect/>')}`],
    ['HTML that breaks out', svg('</svg><img src=x onerror=alert(1)><rect/>')],
  ])('loses %s', (_what, text) => {
    const safe = toSafeSvg(text, host) ?? '';
    expect(safe).toMatch(/^<svg/);
    expect(safe).not.toMatch(/evil\.test|alert|<script|<iframe|javascript:|onload|<!/i);
  });

  it.each([
    ['a page', '<p>x</p>'],
    ['nothing', ''],
    ['too much', svg(' '.repeat(2_000_001))],
  ])('is none: %s', (_what, text) => {
    expect(toSafeSvg(text, host)).toBeUndefined();
  });
});
