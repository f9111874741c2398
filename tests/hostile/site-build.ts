/** Many notes as the pages of one site, built at once by a generator that is a program of its own. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Note } from '../../src/core/stages.ts';
import { runCommand, writeFiles } from '../sites/site-folder.ts';
import type { Rendered, Session } from './renderer.ts';

export type SiteProgram = {
  readonly program: string;
  /** `folder` is that of the site. */
  readonly args: (folder: string) => readonly string[];
  readonly files: Readonly<Record<string, string>>;
  /** Where the notes stand, and where their pages, each in a folder of its name. */
  readonly content: string;
  readonly pages: string;
};

const nameOf = (n: number): string => `n${n}`;

const readPage = (file: string): Rendered | undefined =>
  fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Rendered) : undefined;

/**
 * Builds the site of these notes alone. A note that the generator refuses is left out of the next try;
 * notes without a page are tried again, fewer at once, until one is alone.
 */
const build = async (
  site: SiteProgram,
  notes: readonly Note[],
  wanted: readonly number[],
  found: Map<number, Rendered>,
): Promise<void> => {
  if (wanted.length === 0) return;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'presscut-hostile-'));
  try {
    writeFiles(folder, site.files);
    fs.mkdirSync(path.join(folder, site.content), { recursive: true });
    for (const n of wanted)
      fs.writeFileSync(path.join(folder, site.content, `${nameOf(n)}.md`), notes[n]?.text ?? '');
    const { code, log } = await runCommand(
      { program: site.program, args: site.args(folder) },
      folder,
    );
    const named = new Set([...log.matchAll(/\bn(\d+)\.md\b/g)].map(([, n]) => Number(n)));
    const refused = code === 0 ? [] : wanted.filter((n) => named.has(n));
    for (const n of code === 0 ? wanted : []) {
      const page = readPage(path.join(folder, site.pages, nameOf(n), 'index.html'));
      if (page) found.set(n, page);
    }
    const why = code === 0 ? 'there is no page of it' : log.slice(-500);
    for (const n of wanted.length === 1 ? wanted : refused)
      if (!found.has(n)) found.set(n, { html: '', error: why });
    const rest = wanted.filter((n) => !found.has(n));
    // The culprit is unknown: each half is tried alone.
    const half = refused.length > 0 ? rest.length : Math.ceil(rest.length / 2);
    await build(site, notes, rest.slice(0, half), found);
    await build(site, notes, rest.slice(half), found);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
};

export const siteSession = (site: SiteProgram): Session => ({
  render: async (notes) => {
    const found = new Map<number, Rendered>();
    await build(
      site,
      notes,
      notes.map((_note, n) => n),
      found,
    );
    return notes.map((_note, n) => found.get(n) ?? { html: '', error: 'it was not built' });
  },
});
