/** What a site is, and the tests that every one of them must pass. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toSafeBody } from '../../src/core/html/sanitise.ts';
import type { Note, Timestamp } from '../../src/core/stages.ts';
import { PLACES, type Places, readContent, readPage, type Shown, toFlat } from './built-page.ts';
import { type Expected, notesOf, savedArticles, window } from './notes.ts';
import { type Command, runCommand, writeFiles } from './site-folder.ts';

export type Site = {
  /** The generator with its version, for the report. */
  readonly name: string;
  readonly profile: string;
  /** The smallest site that shows every fact, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** The folder of packages that stands beside the files. */
  readonly packages?: string;
  readonly build: Command;
  /** The built file of a note, in the folder of the site. */
  readonly page: (note: Note, folder: string) => string;
  readonly places?: Partial<Places>;
  /** What the page shows for a timestamp of the article. */
  readonly date: (stated: Timestamp) => string;
  readonly categories?: (chosen: readonly string[]) => readonly string[];
  readonly tags?: (chosen: readonly string[], categories: readonly string[]) => readonly string[];
  /** The generator sets quotes and dots as a printer does. */
  readonly typographic?: boolean;
  /** Lines of the build that say nothing about the notes. */
  readonly noise?: RegExp;
};

/** A zone that no article states, so that a clock that was shifted shows. */
export const ZONE = 'Asia/Kathmandu';

const ENV = {
  TZ: ZONE,
  LANG: 'C.UTF-8',
  NODE_ENV: 'production',
  NODE_OPTIONS: '--no-deprecation',
  CI: '1',
  DO_NOT_TRACK: '1',
};

const TYPE: readonly (readonly [RegExp, string])[] = [
  [/[“”„«»]|<<|>>/g, '"'],
  [/[‘’‚]/g, "'"],
  [/…/g, '...'],
];

const asTyped = (text: string): string =>
  TYPE.reduce((typed, [pattern, character]) => typed.replace(pattern, character), text);

const meantBy = ({ saved }: Expected, site: Site): Partial<Shown> => {
  const { article, choice } = saved;
  const set = (list: readonly string[]) => [...list].map(toFlat).sort();
  return {
    title: toFlat(article.title),
    ...(article.published && { date: site.date(article.published) }),
    categories: set(site.categories?.(choice.categories) ?? choice.categories),
    tags: set(site.tags?.(choice.tags, choice.categories) ?? choice.tags),
    lead: article.lead?.src ?? '',
    ...readContent(toSafeBody(article.html, window)),
    running: [],
  };
};

const comparable = (shown: Partial<Shown>, site: Site): Partial<Shown> => {
  const type = site.typographic ? asTyped : (text: string) => text;
  return {
    ...shown,
    categories: [...(shown.categories ?? [])].sort(),
    tags: [...(shown.tags ?? [])].sort(),
    text: type(shown.text ?? ''),
    links: shown.links?.map(type) ?? [],
    images: shown.images?.map(type) ?? [],
  };
};

const WARNING = /\bwarn|\berror|\bfail|deprecat|invalid|conflict|unsafe/i;

/** The hostile headline as markup, which it may be nowhere. */
const RAW = /<script>document\.title|<img src=x onerror|<\/script> and <b>/;

/** Builds the site once with every note and looks at each page. */
export const testSite = (site: Site): void => {
  describe(`${site.profile}, built by ${site.name}`, () => {
    let folder = '';
    let built = { code: 1 as number | null, log: 'The site was not built.' };
    const notes = new Map<string, Expected>();

    beforeAll(async () => {
      folder = fs.mkdtempSync(path.join(os.tmpdir(), `presscut-${site.profile}-`));
      writeFiles(folder, site.files);
      if (site.packages) fs.symlinkSync(site.packages, path.join(folder, 'node_modules'));
      for (const expected of notesOf(site.profile)) {
        notes.set(expected.saved.name, expected);
        writeFiles(folder, { [expected.note.path]: expected.note.text });
      }
      built = await runCommand({ ...site.build, env: { ...ENV, ...site.build.env } }, folder);
    }, 300_000);

    afterAll(() => {
      if (!process.env.PRESSCUT_KEEP_SITES) fs.rmSync(folder, { recursive: true, force: true });
      else console.log(folder);
    });

    it('is built without a warning', () => {
      const lines = built.log.split('\n').filter((line) => !site.noise?.test(line));
      expect(lines.filter((line) => WARNING.test(line))).toEqual([]);
      expect(built.code, built.log.slice(-4000)).toBe(0);
      expect(notes.size).toBeGreaterThan(30);
    });

    it('runs no headline on any page', () => {
      const pages = fs
        .readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.html') && !name.startsWith('node_modules'))
        .filter((name) => RAW.test(fs.readFileSync(path.join(folder, name), 'utf8')));
      expect(pages).toEqual([]);
    });

    it.each(savedArticles().map(({ name }) => name))('shows %s', (name) => {
      const expected = notes.get(name);
      if (!expected || built.code !== 0) throw new Error('The site was not built.');
      const file = path.join(folder, site.page(expected.note, folder));
      const shown = readPage(fs.readFileSync(file, 'utf8'), { ...PLACES, ...site.places });
      const meant = comparable(meantBy(expected, site), site);
      const { date, ...seen } = comparable(shown, site);
      expect(meant.date ? { date, ...seen } : seen, expected.note.path).toEqual(meant);
    });
  });
};
