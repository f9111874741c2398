/** Reads the labelled pages of a corpus as the extension does, and keeps what the suggester sees of them. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article } from '../../../src/core/stages.ts';
import { type Subject, toSubject } from '../../../src/core/suggest/subject.ts';
import { domainOf } from '../../../src/core/urls/domain-of.ts';
import { languagesOf } from '../../core/languages-of.ts';
import { readAll as readPage } from '../../core/read-all.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Truth } from '../corpus/truth.ts';

export type ReadSubject = { readonly id: string; readonly subject: Subject };

/** What pages have wrong about their style sheets is no matter here. */
const SILENT = new VirtualConsole();
const AT = '2026-08-01T00:00:00Z';

const readOne = (source: string, { id, url }: Truth): Article => {
  const { window } = new JSDOM(source, { url, virtualConsole: SILENT });
  try {
    const { document } = window;
    const about = { id, at: AT, url, scope: 'page', domain: domainOf(url) } as const;
    return readPage(document, { ...about, languages: languagesOf(document) });
  } finally {
    window.close();
  }
};

/** Pages without an article are left out, as they are in the extension. */
export const readSubjects = (
  corpus: Corpus,
  report: (line: string) => void,
): readonly ReadSubject[] =>
  corpus.pages.flatMap((page, n) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${n + 1}/${corpus.pages.length} `);
    try {
      return [{ id: page.id, subject: toSubject(readOne(corpus.sourceOf(page), page)) }];
    } catch (error) {
      report(`${page.id} is left out: ${error instanceof Error ? error.message : String(error)}`);
      return [];
    }
  });

/** What an earlier run kept in a file, or `read`, kept there for the next one. */
export const keptIn = (
  file: string | undefined,
  read: () => readonly ReadSubject[],
): readonly ReadSubject[] => {
  if (file !== undefined && existsSync(file))
    return JSON.parse(readFileSync(path.resolve(file), 'utf8')) as ReadSubject[];
  const subjects = read();
  if (file !== undefined) writeFileSync(path.resolve(file), JSON.stringify(subjects));
  return subjects;
};
