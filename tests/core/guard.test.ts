import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { Fault } from '../../src/core/fault.ts';
import { MAX_ELEMENTS } from '../../src/core/page/copy.ts';
import { cloneGuarded } from '../../src/core/page/guard.ts';
import { HIDDEN } from '../../src/core/page/visibility.ts';

const open = (body: string): Document =>
  new JSDOM(`<!doctype html><html><head></head><body>${body}</body></html>`).window.document;

const depthOf = (root: Element): number => {
  let deepest = 0;
  for (const element of root.querySelectorAll('*')) {
    let depth = 0;
    for (let above = element.parentElement; above; above = above.parentElement) depth++;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
};

const CLOBBERING =
  'parentNode nextSibling firstChild tagName getAttribute textContent childNodes nodeType querySelectorAll body documentElement cloneNode createElement'.split(
    ' ',
  );

test('no name in the page stands in for a member of a node', () => {
  const inputs = CLOBBERING.map((name) => `<input name="${name}"><img name="${name}">`).join('');
  const forms = CLOBBERING.map((name) => `<form name="${name}"></form>`).join('');
  const { document } = cloneGuarded(open(`${forms}<form>${inputs}<p>Text</p></form>`), 'page');
  expect(document.querySelectorAll('[name]')).toHaveLength(0);
  expect(document.body.querySelector('p')?.parentNode?.nodeName).toBe('FORM');
});

test('a formula keeps elements of names that only the parser allows', () => {
  const { document } = cloneGuarded(open('<math><mi"a>x</mi"a></math><p>Text</p>'), 'page');
  expect(document.body.textContent).toBe('xText');
});

describe('depth', () => {
  const build = (document: Document, levels: number, tag: string): void => {
    let inner: Element = document.body;
    for (let n = 0; n < levels; n++) {
      const next = document.createElement(tag);
      next.append(`${n} `);
      inner.append(next);
      inner = next;
    }
    inner.append('end');
  };

  test.each(['div', 'blockquote', 'span'])('200 levels of %s lose no text', (tag) => {
    const live = open('');
    build(live, 200, tag);
    const { document } = cloneGuarded(live, 'page');
    expect(document.body.textContent).toBe(live.body.textContent);
    expect(depthOf(document.body)).toBeLessThan(100);
  });

  test('paragraphs below the limit stay apart', () => {
    const inner = '<div><p>One</p><p>Two <b>bold</b></p></div>';
    const live = open('<div>'.repeat(100) + inner + '</div>'.repeat(100));
    const { document } = cloneGuarded(live, 'page');
    const texts = Array.from(document.querySelectorAll('p'), (p) => p.textContent);
    expect(texts).toEqual(['One', 'Two bold']);
  });
});

test('what an open shadow root shows takes its place, slots filled', () => {
  const live = open('<x-story><p slot="lead">Lead</p><p>Text</p></x-story>');
  const host = live.querySelector('x-story');
  const shadow = host?.attachShadow({ mode: 'open' });
  if (!shadow) throw new Error('no shadow root');
  shadow.append(
    live
      .createRange()
      .createContextualFragment('<h2>Shown</h2><slot name="lead"></slot><slot></slot><i>End</i>'),
  );
  const { document } = cloneGuarded(live, 'page');
  expect(document.querySelector('x-story')?.textContent).toBe('ShownLeadTextEnd');
  expect(host?.innerHTML).toBe('<p slot="lead">Lead</p><p>Text</p>');
});

test('scripts go, data stays', () => {
  const { document } = cloneGuarded(
    open('<script>x()</script><script type="application/ld+json">{}</script><style>p{}</style>'),
    'page',
  );
  expect(document.querySelectorAll('script')).toHaveLength(1);
  expect(document.querySelector('style')).toBeNull();
});

test('a page beyond all measure is a fault', () => {
  const live = open('<p>Text</p>');
  const view = live.defaultView;
  if (!view) throw new Error('no window');
  Object.assign(view.Document.prototype, {
    getElementsByTagName: () => ({ length: MAX_ELEMENTS + 1 }),
  });
  expect(() => cloneGuarded(live, 'page')).toThrow(Fault);
});

describe('what the page hides', () => {
  const marked = (live: Document): string[] =>
    Array.from(cloneGuarded(live, 'page').document.querySelectorAll(`[${HIDDEN}]`), (e) => e.id);
  const long =
    'This paragraph is long enough to count as prose for anyone who reads it aloud. '.repeat(4);

  test('is marked by its outermost element', () => {
    const live = open(
      `<p>${long}</p><div id="a" hidden><p id="b">x</p></div><p id="c" style="display: none">y</p>`,
    );
    expect(marked(live)).toEqual(['a', 'c']);
  });

  test('is asked of the browser where it can tell', () => {
    const live = open(`<p>${long}</p><p id="a">x</p>`);
    const view = live.defaultView;
    if (!view) throw new Error('no window');
    Object.assign(view.Element.prototype, {
      checkVisibility(this: Element) {
        return this.id !== 'a';
      },
    });
    expect(marked(live)).toEqual(['a']);
  });

  test('tells nothing where it is all of the page', () => {
    const live = open(`<p>${long}</p><div id="a" hidden>x</div>`);
    live.body.setAttribute('hidden', '');
    expect(marked(live)).toEqual([]);
  });
});

test('a frame of the same site that says more than the page takes its place', () => {
  const live = open('<p>Two lines around it.</p><iframe></iframe><iframe></iframe>');
  const [small, large] = [...live.querySelectorAll('iframe')];
  small?.contentDocument?.body.append('An advertisement');
  const inner = large?.contentDocument;
  if (!inner) throw new Error('no document in the frame');
  inner.body.innerHTML = `<p>${'The bell hangs in its place again. '.repeat(20)}</p><img src="https://a.example/b.png">`;
  const { document } = cloneGuarded(live, 'page');
  expect(document.querySelectorAll('iframe')).toHaveLength(0);
  expect(document.body.textContent).not.toContain('Two lines');
  expect(document.body.textContent).toContain('The bell hangs');
  expect(document.body.textContent).not.toContain('An advertisement');
});
