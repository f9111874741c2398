/** The context menu and the clipboard. Chromium's menu is imitated, Firefox's is the real one (see the drivers). */
import { expect, it } from 'vitest';
import { articlePage, paragraph, TITLE } from './article-page.ts';
import { until } from './drivers/driver.ts';
import { follow } from './drivers/outcome.ts';
import { readNote } from './note-file.ts';
import { openPopup, readPopup, saveFromPopup } from './popup.ts';
import { inEachBrowser, type Session } from './session.ts';

async function visit({ driver, server, toUrl }: Session): Promise<void> {
  const url = toUrl();
  server.serve(url, articlePage());
  await driver.goto(url);
}

/** Selects the paragraphs from one number to another, both included. */
const select = ({ driver }: Session, from: number, to: number): Promise<void> =>
  driver.page<void>(
    (first: number, last: number) => {
      const paragraphs = document.querySelectorAll('article p');
      const [start, end] = [paragraphs[first], paragraphs[last]];
      if (!start || !end) throw new Error('no such paragraph');
      const range = document.createRange();
      range.setStartBefore(start);
      range.setEndAfter(end);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    from,
    to,
  );

const begins = (n: number): string => paragraph(n).slice(0, 60);

inEachBrowser((session) => {
  it('saves the article', async () => {
    await visit(session());
    const { driver, read } = session();
    const saved = await follow(driver, () => driver.menu('save-article'));
    if (!saved.ok) throw new Error(saved.fault);
    const { fields, body } = readNote(read(saved.path));
    expect(fields.title).toBe(TITLE);
    expect(body).toContain(begins(7));
  });

  it('saves what is selected and nothing else', async () => {
    await visit(session());
    const { driver, read } = session();
    await select(session(), 2, 3);
    const saved = await follow(driver, () => driver.menu('save-selection'));
    if (!saved.ok) throw new Error(saved.fault);
    const { fields, body } = readNote(read(saved.path));
    expect(fields.title).toBe(TITLE);
    for (const n of [2, 3]) expect(body).toContain(begins(n));
    for (const n of [1, 4]) expect(body).not.toContain(begins(n));
  });

  it('copies the article as Markdown', async () => {
    await visit(session());
    const { driver } = session();
    await driver.menu('copy-markdown');
    const text = await until('the clipboard', async () => {
      const now = await driver.clipboard();
      return now.includes(begins(0)) && now;
    });
    expect(readNote(text.replaceAll('\r\n', '\n')).fields.title).toBe(TITLE);
    expect(driver.files().some((name) => name.includes('copy'))).toBe(false);
  });

  it('begins with the selection in the popup', async () => {
    await visit(session());
    const { driver, read } = session();
    await select(session(), 4, 4);
    await openPopup(driver);
    await until('the preview of the selection', async () => {
      const { preview } = await readPopup(driver);
      return preview.includes(begins(4)) && !preview.includes(begins(0));
    });
    const saved = await saveFromPopup(driver);
    if (!saved.ok) throw new Error(saved.fault);
    const { body } = readNote(read(saved.path));
    expect(body).toContain(begins(4));
    expect(body).not.toContain(begins(0));
  });
});
