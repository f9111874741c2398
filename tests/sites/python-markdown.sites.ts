/** Python-Markdown, as Pelican sets it up, must show any body as it is. */
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toStyle } from '../../src/core/body-style.ts';
import { toSafeBody } from '../../src/core/html/sanitise.ts';
import { toMarkdown } from '../../src/core/markdown/to-markdown.ts';
import { bodies } from '../core/random-bodies.ts';
import { toBody } from '../core/rendering.ts';
import { startPelican } from '../hostile/pelican.ts';
import { readContent } from './built-page.ts';
import { window } from './notes.ts';

const STYLE = toStyle({ body: { dialect: 'python-markdown' } });

const version = execFileSync(
  '/usr/bin/python3',
  ['-c', 'import markdown; print(markdown.__version__)'],
  { encoding: 'utf8' },
).trim();

const withoutSpaces = (shown: ReturnType<typeof readContent>) =>
  JSON.stringify(shown).replace(/\s+/g, '');

describe(`Python-Markdown ${version}`, () => {
  it('shows any body', { timeout: 120_000 }, async () => {
    const program = startPelican();
    const property = fc.asyncProperty(bodies, async (html) => {
      const body = toSafeBody(html, window);
      const meant = withoutSpaces(readContent(body));
      const markdown = toMarkdown(body, STYLE);
      const [shown] = await program.ask<{ html: string }>([`Title: x\n\n${markdown}`]);
      expect(withoutSpaces(readContent(toBody(shown?.html ?? ''))), markdown).toBe(meant);
    });
    await fc.assert(property, { numRuns: 400, seed: 20261127 });
    program.stop();
  });
});
