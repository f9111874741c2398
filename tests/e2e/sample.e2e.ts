/** The bundled sample becomes, in each browser, the very note that stands beside it. */
import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { SAMPLE, SAMPLE_RULE } from '../../src/cli/sample.ts';
import { saveByKey } from './drivers/outcome.ts';
import { readNote } from './note-file.ts';
import { inEachBrowser } from './session.ts';

/** How an image is to be loaded and shown is no part of what it is. */
const withoutManners = (html: string): string =>
  html.replace(/ (?:width|height|loading|referrerpolicy)="[^"]*"/g, '');

inEachBrowser((session) => {
  it('as a Hexo news post with the rule for its site', async () => {
    const { driver, server, set, read } = session();
    server.serve(SAMPLE.url, fs.readFileSync(SAMPLE.file, 'utf8'));
    await set({ profile: 'hexo-news', sites: [SAMPLE_RULE] });
    await driver.goto(SAMPLE.url);
    const saved = await saveByKey(driver);
    if (!saved.ok) throw new Error(saved.fault);
    const beside = path.join(path.dirname(SAMPLE.file), 'hexo-news.md');
    const expected = readNote(fs.readFileSync(beside, 'utf8'));
    const note = readNote(read(saved.path));
    expect(note.fields).toEqual(expected.fields);
    expect(Object.keys(note.fields)).toEqual(Object.keys(expected.fields));
    expect(withoutManners(note.body)).toBe(withoutManners(expected.body));
  });
});
