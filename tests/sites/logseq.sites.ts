/**
 * Logseq: its parser must find the article's text, links and images in each note, and nothing else.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toStyle } from '../../src/core/body-style.ts';
import { toSafeBody } from '../../src/core/html/sanitise.ts';
import { toMarkdown } from '../../src/core/markdown/to-markdown.ts';
import { bodies } from '../core/random-bodies.ts';
import { toBody } from '../core/rendering.ts';
import { readContent } from './built-page.ts';
import { readLogseq } from './logseq.ts';
import { notesOf, window } from './notes.ts';
import { nameOf } from './packages.ts';

const STYLE = toStyle({ body: { dialect: 'logseq' } });

/**
 * Subscript is written with other characters, and so are backticks in links; a URL in the text is a
 * link of its own there.
 */
const SAID_OTHERWISE = /<sub|\[[^\]]*`|<a .*`|https:\/\/a\.test\/_b_/s;

const withoutSpaces = (shown: ReturnType<typeof readContent>) =>
  JSON.stringify(shown).replace(/\s+/g, '');

describe(`logseq, read by ${nameOf('mldoc', 'mldoc')}`, () => {
  it.each(notesOf('logseq').map(({ saved, note }) => [saved.name, saved.article, note] as const))(
    'shows %s',
    (_name, article, note) => {
      const shown = readContent(toBody(readLogseq(note.text)));
      expect(shown, note.body).toEqual(readContent(toSafeBody(article.html, window)));
    },
  );

  it('shows any body', () => {
    fc.assert(
      fc.property(bodies, (html) => {
        fc.pre(!SAID_OTHERWISE.test(html));
        const body = toSafeBody(html, window);
        const meant = withoutSpaces(readContent(body));
        const markdown = toMarkdown(body, STYLE);
        expect(withoutSpaces(readContent(toBody(readLogseq(markdown)))), markdown).toBe(meant);
      }),
      { numRuns: 300, seed: 2021608959 },
    );
  });
});
