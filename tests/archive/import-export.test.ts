/** The library out and in: what went out comes back, and nothing else does. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry, EntryContent } from '../../src/archive/entry.ts';
import { fingerprintOf } from '../../src/archive/fingerprint.ts';
import { fromGzip } from '../../src/archive/gzip.ts';
import {
  EXPORT_END,
  exportEntry,
  exportHead,
  importEntry,
  refusalOf,
} from '../../src/archive/import-export.ts';
import { readExport } from '../../src/archive/import-lines.ts';
import type { ArticleSummary } from '../../src/core/stages.ts';
import { wholeChoice } from '../core/whole-choice.ts';

const headline: ArticleSummary = {
  id: 'clip-1',
  capturedAt: '2026-05-03T10:00:00+02:00',
  url: 'https://example.org/a',
  scope: 'page',
  title: '灯塔 \u2028 "quoted" {x}',
  authors: ['Ada'],
  site: 'The Pier',
  published: '2026-05-01',
  sections: ['Sea'],
  keywords: [],
  words: 3,
  doubts: ['paywalled'],
};
const content: EntryContent = {
  html: '<p>灯塔\nat the pier</p>',
  trail: [{ rule: 'edges', did: 'removed', why: 'a byline', text: 'By Ada' }],
  note: '---\ntitle: x\n---\n\n灯塔\n',
};
const entry: Entry = {
  id: 'job-1',
  headline,
  choice: { profile: 'hugo', categories: ['Sea'], tags: [], folder: '' },
  savedAt: 1_777_000_000_000,
  fingerprint: await fingerprintOf({ title: headline.title, html: content.html }),
  receipts: [
    {
      destination: 'downloads',
      at: '2026-05-03T10:00:01+02:00',
      files: [{ asked: 'a.md', path: '/d/a (1).md', bytes: 30 }],
    },
  ],
};
const file = (...lines: readonly string[]): Blob =>
  new Blob([exportHead('2026-05-04T10:00:00+02:00'), lines.join(',\n'), EXPORT_END]);

async function all(blob: Blob): Promise<unknown[]> {
  const reading = await readExport(blob);
  if ('refused' in reading) throw new Error(reading.refused);
  const found: unknown[] = [];
  for await (const one of reading.entries) found.push('json' in one ? one.json : 'broken');
  return found;
}

describe('an exported library', () => {
  it('is JSON, whole', async () => {
    const text = await file(exportEntry(entry, content), exportEntry(entry, content)).text();
    expect(JSON.parse(text)).toMatchObject({ presscut: 'library', version: 1, entries: [{}, {}] });
  });

  it('comes back with every part of its choice', async () => {
    const [json] = await all(file(exportEntry({ ...entry, choice: wholeChoice }, content)));
    expect((await importEntry(json)).entry.choice).toEqual(wholeChoice);
  });

  it('comes back as it was', async () => {
    const [json] = await all(file(exportEntry(entry, content)));
    const volume = await importEntry(json);
    expect(volume.entry).toEqual(entry);
    expect(await fromGzip(volume.body.gzip)).toEqual(content);
    expect(volume.text.text).toContain('灯塔');
  });

  it('goes out and comes in without what its addresses tell of the reader', async () => {
    const old = {
      html: '<p>Ask https://ann:pier9@x.example/: <a href="https://ann:pier9@b.example/">b</a></p>',
      note: '---\nimage: https://ann:pier9@c.example/\n---\n\n[b](https://ann:pier9@b.example/) <https://ann:pier9@d.example/>\n',
      trail: [],
    };
    const url = 'https://example.org/a?id=5&sid=Q7rTz';
    const lead = { src: 'https://ann:pier9@example.org/l.jpg?sid=Q7rTz', alt: '' };
    const line = exportEntry({ ...entry, headline: { ...headline, url, lead } }, old);
    const raw = JSON.parse(exportEntry(entry, content));
    const written = { ...raw, note: old.note, article: { ...raw.article, url, lead, ...old } };
    delete written.article.note;
    for (const json of [JSON.parse(line), written]) {
      const { entry: came, body } = await importEntry(json);
      expect(came.headline).toMatchObject({
        url: 'https://example.org/a?id=5',
        lead: { src: 'https://example.org/l.jpg' },
      });
      expect(await fromGzip(body.gzip)).toMatchObject({
        html: '<p>Ask https://ann:pier9@x.example/: <a href="https://b.example/">b</a></p>',
        note: '---\nimage: https://c.example/\n---\n\n[b](https://b.example/) <https://d.example/>\n',
      });
    }
    expect(line.replace('Ask https://ann:pier9', '')).not.toMatch(/pier9|Q7rTz/);
  });

  it('comes back where a program has set it anew, or has put a mark before it', async () => {
    const text = await file(exportEntry(entry, content)).text();
    for (const anew of [JSON.stringify(JSON.parse(text), null, 2), `\uFEFF${text}`])
      expect(await all(new Blob([anew]))).toEqual(JSON.parse(text).entries);
  });

  it('gives what can be read of it where a line is damaged or it is cut off', async () => {
    const line = exportEntry(entry, content);
    expect(await all(file(line, line.slice(0, 50), line))).toEqual([
      JSON.parse(line),
      'broken',
      JSON.parse(line),
    ]);
    const cut = (await file(line, line).text()).slice(0, -100);
    expect(await all(new Blob([cut]))).toEqual([JSON.parse(line), 'broken']);
  });

  it.each([0, -1, 1.5, '1', null, {}])('is not of version %j', async (version) => {
    const text = JSON.stringify({ presscut: 'library', version, entries: [] });
    expect(await readExport(new Blob([text]))).toEqual({ refused: 'no-library' });
  });

  it('is not of version 0 where it is written line by line either', async () => {
    const text = (await file().text()).replace('"version":1', '"version":0');
    expect(await readExport(new Blob([text]))).toEqual({ refused: 'no-library' });
  });

  it.each(['', '[]', 'null', '{"presscut":"settings"}', 'no JSON', '{"entries":[]}'])(
    'is not: %j',
    async (text) => {
      expect(await readExport(new Blob([text]))).toEqual({ refused: 'no-library' });
    },
  );
});

describe('an entry that is imported', () => {
  const change = (path: string, value: unknown): unknown => {
    const json = JSON.parse(exportEntry(entry, content));
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const at = keys.reduce((node, key) => node[key], json);
    at[last] = value;
    return json;
  };

  it.each([
    ['id', ''],
    ['savedAt', 'yesterday'],
    ['receipts', []],
    ['choice.categories', 'Sea'],
    ['article.url', 'javascript:alert(1)'],
    ['article.url', 'data:text/html,x'],
    ['article.url', 'files://etc'],
    ['article.scope', 'everything'],
    ['article.html', 7],
    ['article.published', 'soon'],
    ['article.lead', { src: 'javascript:1', alt: '' }],
    ['article.authors', [{}]],
    ['savedAt', 8_640_000_000_000_001],
    ['savedAt', -1],
    ['savedAt', 1.5],
    ['receipts.0.at', '2026-99-99'],
    ['receipts.0.files.0.bytes', -1],
    ['receipts.0.files.0.bytes', 1e300],
    ['article.words', 0.5],
    ['article.lead', { src: 'https://example.org/a.jpg', alt: '', width: -1 }],
    ['article.capturedAt', '2026-05-03T25:00:00Z'],
    ['id', 'a b'],
    ['id', 'half \uD83D'],
    ['id', '\u202Ejob'],
    ['choice.profile', 'x'.repeat(201)],
    ['article.title', 'x'.repeat(5_000_000)],
  ])('is refused where %s is %j, and says so', async (path, value) => {
    const error = await importEntry(change(path, value)).catch((thrown: unknown) => thrown);
    expect(refusalOf(error)).toContain(path.split('.')[0]);
  });

  it('may be a page of the disk, as it may go out as one', async () => {
    const volume = await importEntry(change('article.url', 'file:///home/me/a%20page.html'));
    expect(volume.entry.headline.url).toBe('file:///home/me/a%20page.html');
  });

  it('brings no key that is not known, and pollutes nothing', async () => {
    const text = exportEntry(entry, content).replace(
      '"article":{',
      '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"extra":1,"article":{"__proto__":{"polluted":1},"extra":1,',
    );
    const volume = await importEntry(JSON.parse(text));
    expect(volume.entry).toEqual(entry);
    expect(Object.keys(volume.entry.headline)).not.toContain('extra');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect((volume.entry as unknown as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('is whole or refused, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (json) => {
        const result = await importEntry(json).catch((error: unknown) => refusalOf(error));
        expect(typeof result === 'string' ? result : '').not.toBe('');
      }),
    );
  });
});
