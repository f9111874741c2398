/** A disk that is full or may not be written to, as a small file system of its own inside the downloads folder. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { articlePage } from './article-page.ts';
import { until } from './drivers/driver.ts';
import { faultIn } from './drivers/outcome.ts';
import { click, openPopup, readPopup, saveFromPopup } from './popup.ts';
import { inEachBrowser, type Session } from './session.ts';

const FOLDER = 'Presscut';

const mount = (at: string, options: string): boolean =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', at]).status === 0;
const unmount = (at: string): boolean => spawnSync('umount', [at]).status === 0;

/** Only root may, and not in every container. */
function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const at = fs.mkdtempSync(path.join(os.tmpdir(), 'presscut-mount-'));
  const could = mount(at, 'size=64k') && unmount(at);
  fs.rmdirSync(at);
  return could;
}

async function visit({ driver, server, toUrl }: Session, title: string): Promise<void> {
  const url = toUrl();
  server.serve(url, articlePage({ title, paragraphs: 400 }));
  await driver.goto(url);
  await openPopup(driver);
  await until('the path', async () => (await readPopup(driver)).path.startsWith(`${FOLDER}/`));
}

inEachBrowser((session, browser) => {
  let mounted = '';
  const begin = (options: string): void => {
    mounted = path.join(session().downloads, FOLDER);
    fs.mkdirSync(mounted, { recursive: true });
    expect(mount(mounted, options)).toBe(true);
  };
  const end = (): void => {
    if (mounted) unmount(mounted);
    mounted = '';
  };
  afterEach(end);

  const filesOf = (title: string): string[] =>
    session()
      .driver.files()
      .filter((name) => name.includes(title));

  it.runIf(canMount())(
    'a full disk: nothing is called saved, and nothing tried in vain',
    async () => {
      const { driver, read } = session();
      const title = 'The barrel that was full';
      begin('size=64k');
      await visit(session(), title);
      const outcome = await saveFromPopup(driver);
      if (browser === 'firefox') {
        // It does not distinguish a full disk from other trouble: the folder above has room.
        expect(outcome.ok).toBe(true);
        expect(filesOf(title)).toHaveLength(1);
        expect(read(filesOf(title)[0] ?? '')).toContain('Paragraph 400.');
        return;
      }
      expect(outcome).toMatchObject({ ok: false, fault: 'disk-full' });
      expect(filesOf(title)).toEqual([]);
      expect(faultIn((await readPopup(driver)).text)).toBe('disk-full');
      end();
      await click(driver, '#try-again');
      await until('the save', async () => (await readPopup(driver)).saving === 'saved');
      expect(filesOf(title)).toHaveLength(1);
    },
  );

  it.runIf(canMount())(
    'a folder that is read-only: saved beside it and said, or said why not',
    async () => {
      const { driver } = session();
      const title = 'The chest without a lid';
      begin('ro');
      await visit(session(), title);
      const outcome = await saveFromPopup(driver);
      const shown = await until('the popup to say so', async () => {
        const now = await readPopup(driver);
        return (now.saving === 'saved' || now.saving === 'unsaved') && now;
      });
      if (outcome.ok) {
        expect(shown.text).toContain('Saved in the downloads folder itself');
        expect(filesOf(title)).toHaveLength(1);
        return;
      }
      // Chromium opens a dialog instead; without a screen it stays open, which counts as a refusal.
      expect(faultIn(shown.text)).toBe('download-cancelled');
      expect(filesOf(title)).toEqual([]);
      end();
      await click(driver, '#try-again');
      await until('the save', async () => (await readPopup(driver)).saving === 'saved');
      expect(filesOf(title)).toHaveLength(1);
    },
  );
});
