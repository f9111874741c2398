/** What a user cuts out and takes back: nothing else changes, the order of the page is kept, nothing unsafe comes in. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_EDITS } from '../../src/core/choice.ts';
import { arrange, type Piece } from '../../src/core/edits/arrange.ts';
import { correct, toAsides } from '../../src/core/edits/correct.ts';
import { isShown, stateOf, toggle, trimEdits } from '../../src/core/edits/edits.ts';
import { toSafeBody } from '../../src/core/html/sanitise.ts';
import { toNote } from '../../src/core/note.ts';
import { profiles } from '../../src/core/profiles/index.ts';
import type { Profile } from '../../src/core/profiles/profile.ts';
import type { Article, LeftOut } from '../../src/core/stages.ts';
import { bodies } from './random-bodies.ts';
import { window } from './rendering.ts';
import { sampleArticle, sampleChoice } from './sample.ts';

const articleOf = (html: string, leftOut: readonly LeftOut[] = []): Article => ({
  ...sampleArticle,
  html,
  leftOut,
});

const piecesOf = (article: Article): Piece[] =>
  arrange(toSafeBody(article.html, window), toAsides(article, window));

const asText = ({ element }: Piece): string => element.textContent ?? '';

const htmlOf = (article: Article, cut: readonly string[], restored: readonly string[] = []) =>
  correct(article, { cut: [...cut], restored: [...restored] }, window).html;

/** The ids of the pieces that say one of these. */
const idsOf = (article: Article, ...texts: string[]): string[] =>
  piecesOf(article)
    .filter((piece) => texts.includes(asText(piece)))
    .map(({ id }) => id);

const leftOuts = fc.array(
  fc.record({
    at: fc.nat(8),
    html: fc.oneof(
      fc.nat(99).map((n) => `<p>left ${n}</p>`),
      fc.nat(99).map((n) => `<ul><li>left ${n}</li></ul>`),
      fc.nat(99).map((n) => `<blockquote><p>left ${n}</p></blockquote>`),
    ),
  }),
  { maxLength: 5 },
);

describe('any article', () => {
  const safe = (html: string): string => toSafeBody(html, window).innerHTML;

  it('is as it was when what was taken back is cut again', () => {
    fc.assert(
      fc.property(bodies, leftOuts, (html, leftOut) => {
        const article = articleOf(html, leftOut);
        // What is asked for and not there changes nothing, but goes all the way.
        expect(htmlOf(article, ['none'])).toBe(safe(html));
      }),
      { numRuns: 20 },
    );
  });

  it('loses what is cut, keeps the rest, and has all of it in the order of the page', () => {
    fc.assert(
      fc.property(bodies, leftOuts, fc.infiniteStream(fc.boolean()), (html, leftOut, coins) => {
        const article = articleOf(html, leftOut);
        const pieces = piecesOf(article);
        const changed = pieces.filter(() => coins.next().value);
        const edits = changed.reduce(toggle, NO_EDITS);
        expect(pieces.map((piece) => isShown(stateOf(piece, edits)))).toEqual(
          pieces.map((piece) => piece.own !== changed.includes(piece)),
        );
        expect(trimEdits(changed.reduce(toggle, edits))).toBeUndefined();
        const { html: next } = correct(article, edits, window);
        const loose = (text: string): string => text.replace(/\s+/g, '');
        const own = loose(toSafeBody(next, window).textContent ?? '');
        // Loose text between pieces stays besides.
        let from = 0;
        for (const piece of pieces.filter((one) => isShown(stateOf(one, edits)))) {
          const one = loose(asText(piece));
          const found = own.indexOf(one, from);
          expect(found, `${one} in ${own}`).toBeGreaterThanOrEqual(from);
          from = found + one.length;
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('a piece', () => {
  const list = articleOf('<p>a</p><ul><li>b</li><li>c</li></ul><blockquote><p>d</p></blockquote>');

  it('is cut out of its list, and the last one takes the list with it', () => {
    expect(htmlOf(list, idsOf(list, 'b'))).toBe(
      '<p>a</p><ul><li>c</li></ul><blockquote><p>d</p></blockquote>',
    );
    expect(htmlOf(list, idsOf(list, 'b', 'c', 'd'))).toBe('<p>a</p>');
  });

  it.each<[string, string, LeftOut, string]>([
    ['at the top', '<p>a</p>', { at: 0, html: '<p>x</p>' }, '<p>x</p><p>a</p>'],
    ['at the end', '<p>a</p>', { at: 9, html: '<p>x</p>' }, '<p>a</p><p>x</p>'],
    [
      'into its list',
      '<ol><li>a</li><li>b</li></ol>',
      { at: 1, html: '<ol><li>x</li></ol>' },
      '<ol><li>a</li><li>x</li><li>b</li></ol>',
    ],
    [
      'behind a list',
      '<ul><li>a</li></ul><p>b</p>',
      { at: 1, html: '<p>x</p>' },
      '<ul><li>a</li></ul><p>x</p><p>b</p>',
    ],
    [
      'amid a list, as an item',
      '<ul><li>a</li><li>b</li></ul>',
      { at: 1, html: '<p>x</p>' },
      '<ul><li>a</li><li><p>x</p></li><li>b</li></ul>',
    ],
    [
      'amid a quotation',
      '<blockquote><p>a</p><p>b</p></blockquote>',
      { at: 1, html: '<blockquote><p>x</p></blockquote>' },
      '<blockquote><p>a</p><p>x</p><p>b</p></blockquote>',
    ],
  ])('is taken back %s', (_where, html, leftOut, whole) => {
    const article = articleOf(html, [leftOut]);
    expect(htmlOf(article, [], idsOf(article, 'x'))).toBe(whole);
  });

  it('has a name of its own where others say the same', () => {
    const twice = articleOf('<p>a</p><p>b</p><p>a</p>');
    const [first, second] = idsOf(twice, 'a');
    expect(htmlOf(twice, [first ?? ''])).toBe('<p>b</p><p>a</p>');
    expect(htmlOf(twice, [second ?? ''])).toBe('<p>a</p><p>b</p>');
  });

  it('keeps its name when the page is read again, whatever is new around it', () => {
    const read = articleOf('<p>a</p><p><img src="https://a.test/1.jpg?v=1"></p>');
    const again = articleOf('<p>new</p><p>a</p><p><img src="https://a.test/1.jpg?v=2"></p>');
    const ids = piecesOf(read).map(({ id }) => id);
    expect(
      piecesOf(again)
        .map(({ id }) => id)
        .slice(1),
    ).toEqual(ids);
  });
});

describe('a note', () => {
  const hugo = profiles.get('hugo') as Profile;

  it('is made of the corrected article: text, authors, site, date, summary', () => {
    const article = articleOf('<p>a</p><p>Advertisement</p>', [{ at: 1, html: '<p>x</p>' }]);
    const edits = {
      cut: idsOf(article, 'Advertisement'),
      restored: idsOf(article, 'x'),
      authors: ['Lin Bo', 'Ana Ruiz'],
      site: 'The Pier',
      published: '2024-04-30',
      summary: '',
    };
    const choice = { ...sampleChoice, author: '{site}', edits };
    const { text, path, fields } = toNote(article, hugo, choice, window);
    expect(text).toMatch(/\n---\n\na\n\n<!--more-->\n\nx\n$/);
    expect(path).toContain('2024-04-30');
    expect(fields).not.toHaveProperty('description');
    expect(fields.params).toEqual({
      map: expect.objectContaining({ authors: ['Lin Bo', 'Ana Ruiz'], site: 'The Pier' }),
    });
  });

  it('takes no date that is none', () => {
    const edits = { ...NO_EDITS, published: 'soon' };
    expect(correct(sampleArticle, edits, window).published).toBe(sampleArticle.published);
  });

  it('is what it was where nothing was corrected', () => {
    expect(correct(sampleArticle, undefined, window)).toBe(sampleArticle);
    expect(correct(sampleArticle, NO_EDITS, window)).toEqual(sampleArticle);
  });

  it('holds nothing that runs, whatever was left out', () => {
    const html =
      '<p>x<script>alert(1)</script><img src=x onerror=alert(1)></p><iframe srcdoc="y"></iframe>';
    const article = articleOf('<p>a</p>', [{ at: 1, html }]);
    const restored = piecesOf(article).map(({ id }) => id);
    expect(correct(article, { cut: [], restored }, window).html).toBe('<p>a</p><p>x</p>');
  });
});
