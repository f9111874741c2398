/** Images come along with their note, each on its own: what one of them does harms no other. */
import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { Answer, Handler } from '../../src/cli/server/server.ts';
import { articlePage, paragraph } from './article-page.ts';
import { until } from './drivers/driver.ts';
import { readReported, saveByKey } from './drivers/outcome.ts';
import { figures, MAGIC, png, SVG } from './images.ts';
import { choose, click, openPopup, readPopup, saveFromPopup } from './popup.ts';
import { inEachBrowser, type Session } from './session.ts';

const image = (body: string | Uint8Array, type = 'image/jpeg'): Answer => ({
  headers: { 'content-type': type },
  body,
});

type Served = Readonly<Record<string, Answer | Handler>>;

/** An article with images, each at its own URL, below the page's own where it is relative. */
async function visit(session: Session, images: Served, title: string): Promise<string> {
  const { driver, server, toUrl } = session;
  const url = toUrl();
  for (const [at, answer] of Object.entries(images)) server.serve(new URL(at, url).href, answer);
  const body = `<p>${paragraph(0)}</p>${figures(Object.keys(images))}`;
  server.serve(url, {
    headers: { 'set-cookie': 'reader=yes; Secure; Path=/' },
    body: articlePage({ title }).replace('<p>', `${body}<p>`),
  });
  await driver.goto(url);
  return url;
}

/** URLs that were asked for by a script, not for showing them. */
const fetched = ({ server }: Session, host: string): string[] =>
  server.requests
    .filter(({ url, headers }) => url.includes(host) && headers['sec-fetch-dest'] === 'empty')
    .map(({ url }) => new URL(url).pathname);

const filesOf = ({ driver }: Session, title: string): string[] =>
  driver
    .files()
    .filter(
      (name) => name.includes(title) || name.includes(title.toLowerCase().replaceAll(' ', '-')),
    );

/** Where the note's images point, in their order. */
const sourcesIn = (note: string): string[] =>
  [...note.matchAll(/!\[Picture \d+\]\(<?([^)>]*)>?\)/g)].map(([, src]) => src ?? '');

const receiptOf = async ({ driver }: Session, title: string) =>
  (await readReported(driver)).jobs.find((job) => job.title === title)?.receipt;

inEachBrowser((session, browser) => {
  it('in files beside the note, by what they are, and each content once', async () => {
    const title = 'Seven boats in the old harbour';
    const now = session();
    await now.set({ pictures: 'beside' });
    const url = await visit(
      now,
      {
        '/p/one.png': image(png(10), 'image/png'),
        '/p/misnamed.jpg': image(png(20), 'text/plain'),
        '/p/photo.jpg': image(MAGIC.jpg),
        '/p/moving.gif': image(MAGIC.gif, 'image/gif'),
        '/p/modern.webp': image(MAGIC.webp, 'image/webp'),
        '/p/newest': image(MAGIC.avif, 'image/avif'),
        '/p/chart.svg': image(SVG, 'image/svg+xml'),
        '/p/again.png': image(png(10), 'image/png'),
      },
      title,
    );
    const outcome = await saveByKey(now.driver, 45_000);
    expect(outcome).toMatchObject({ ok: true });
    expect((await receiptOf(now, title))?.pictures).toEqual({ kept: 8, of: 8, why: [] });
    const note = filesOf(now, title).find((file) => file.endsWith('.md')) ?? '';
    const images = filesOf(now, title).filter((file) => !file.endsWith('.md'));
    expect(images.map((file) => path.extname(file)).sort()).toEqual([
      '.avif',
      '.gif',
      '.jpg',
      '.png',
      '.png',
      '.svg',
      '.webp',
    ]);
    const sources = sourcesIn(now.read(note));
    expect(sources).toHaveLength(8);
    expect(sources[7]).toBe(sources[0]);
    for (const src of sources) {
      const file = path.join(now.downloads, path.dirname(note), decodeURIComponent(src));
      expect(fs.existsSync(file), src).toBe(true);
    }
    const at = (n: number): Buffer =>
      fs.readFileSync(
        path.join(now.downloads, path.dirname(note), decodeURIComponent(sources[n] ?? '')),
      );
    expect(at(0).equals(png(10))).toBe(true);
    expect(at(1).equals(png(20))).toBe(true);
    expect(at(6).toString()).toMatch(/^<svg(?![\s\S]*script)[\s\S]*<rect/);
    expect(url).toContain('https://');
  });

  it('with the page’s own cookies and referrer', async () => {
    const title = 'A picture for readers only';
    const now = session();
    await now.set({ pictures: 'beside' });
    const guarded: Handler = ({ headers, url }) =>
      headers.cookie?.includes('reader=yes') && headers.referer?.startsWith(new URL(url).origin)
        ? image(png(30), 'image/png')
        : { status: 403, body: 'no' };
    await visit(now, { '/p/guarded.png': guarded }, title);
    expect(await saveByKey(now.driver)).toMatchObject({ ok: true });
    expect((await receiptOf(now, title))?.pictures).toMatchObject({ kept: 1, of: 1 });
  });

  it('or not at all, where a server, a network or a picture will not have it', async () => {
    const title = 'One picture of nine is left';
    const now = session();
    await now.set({ pictures: 'beside' });
    const [cdn, open] = [now.toUrl('/x.png'), now.toUrl('/y.png')];
    await visit(
      now,
      {
        '/p/good.png': image(png(40), 'image/png'),
        '/p/forbidden.jpg': { status: 403, body: 'no' },
        '/p/missing.jpg': { status: 404, body: 'no' },
        '/p/never.jpg': { ...image(MAGIC.jpg), delayMs: 100_000 },
        '/p/endless.jpg': { ...image(Buffer.alloc(1 << 20, 'x')), endless: true },
        '/p/page.jpg': image('<!doctype html><title>Log in</title><p>Please log in.</p>'),
        '/p/away.jpg': {
          status: 302,
          headers: { location: 'https://192.168.77.7/a.png' },
          body: '',
        },
        'https://10.77.0.1/router.png': image(png(50), 'image/png'),
        [cdn]: image(png(60), 'image/png'),
        [open]: { ...image(png(70), 'image/png'), headers: { 'access-control-allow-origin': '*' } },
      },
      title,
    );
    now.server.serve('https://192.168.77.7/a.png', image(png(80), 'image/png'));
    const outcome = await saveByKey(now.driver, 55_000);
    expect(outcome).toMatchObject({ ok: true });
    const receipt = await receiptOf(now, title);
    expect(receipt?.pictures).toMatchObject({ kept: 2, of: 10 });
    expect([...(receipt?.pictures?.why ?? [])].sort()).toEqual([
      'large',
      'private',
      'refused',
      'slow',
      'type',
    ]);
    const files = filesOf(now, title);
    expect(files).toHaveLength(3);
    const sources = sourcesIn(now.read(files.find((file) => file.endsWith('.md')) ?? ''));
    expect(sources.filter((src) => src.startsWith('https://'))).toHaveLength(8);
    expect(sources[0]).not.toContain('//');
    expect(sources[9]).not.toContain('//');
    // Not even requested: a public page cannot reach there.
    expect(fetched(now, '10.77.0.1')).toEqual([]);
    expect(fetched(now, '192.168.77.7')).toEqual([]);
  });

  it('inside the note, and the popup says how many', async () => {
    const title = 'Two pictures in one file';
    const now = session();
    await visit(
      now,
      { '/p/a.png': image(png(90, 64, 40), 'image/png'), '/p/b.jpg': { status: 404, body: '' } },
      title,
    );
    await openPopup(now.driver);
    await choose(now.driver, 'pictures', 'inlined');
    expect(await saveFromPopup(now.driver)).toMatchObject({ ok: true });
    const { text } = await until('the popup to say so', async () => {
      const shown = await readPopup(now.driver);
      return shown.saving === 'saved' && shown;
    });
    expect(text).toContain('1 of 2 images saved');
    const [note = '', ...more] = filesOf(now, title);
    expect(more).toEqual([]);
    const [inlined = '', linked = ''] = sourcesIn(now.read(note));
    const data = inlined.replace('data:image/png;base64,', '');
    expect(Buffer.from(data, 'base64').equals(png(90, 64, 40))).toBe(true);
    expect(linked).toMatch(/^https:.*b\.jpg$/);
  });

  it('in one zip with the note', async () => {
    const title = 'Everything in one bag';
    const now = session();
    await now.set({ pictures: 'beside', destination: 'zip', profile: 'hexo' });
    await visit(
      now,
      { '/p/a.png': image(png(91), 'image/png'), '/p/b.jpg': { status: 404, body: '' } },
      title,
    );
    expect(await saveByKey(now.driver)).toMatchObject({ ok: true });
    const [zip = '', ...more] = filesOf(now, title);
    expect(more).toEqual([]);
    expect(zip).toMatch(/^[^/]*\.zip$/);
    const { unzipSync, strFromU8 } = await import('fflate');
    const inside = unzipSync(fs.readFileSync(path.join(now.downloads, zip)));
    const [imageFile = '', note = ''] = Object.keys(inside);
    expect(imageFile).toMatch(/^source\/images\/[^/]*\/a-[0-9a-f]{10}\.png$/);
    expect(note).toMatch(/^source\/_posts\/[^/]*\.md$/);
    expect(Buffer.from(inside[imageFile] ?? []).equals(png(91))).toBe(true);
    const written = strFromU8(inside[note] ?? new Uint8Array());
    expect(sourcesIn(written)[0]).toBe(`/${imageFile.replace('source/', '')}`);
  });

  it('is taken up where a killed background side left it, and nothing is fetched twice', async () => {
    const title = 'Killed between two pictures';
    const now = session();
    await now.set({ pictures: 'beside' });
    let asked = 0;
    const slow: Handler = ({ headers }) => {
      if (headers['sec-fetch-dest'] === 'empty') asked += 1;
      return { ...image(png(92), 'image/png'), ...(asked === 1 ? { delayMs: 60_000 } : {}) };
    };
    const url = await visit(
      now,
      {
        '/p/k1.png': image(png(93), 'image/png'),
        '/p/k2.png': image(png(94), 'image/png'),
        '/p/k3.png': slow,
      },
      title,
    );
    const host = new URL(url).host;
    await now.driver.press('save-article');
    await until('two pictures, and the wait for the third', async () => {
      const job = (await readReported(now.driver)).jobs.find((one) => one.title === title);
      return job?.pictures?.done === 2 && asked === 1;
    });
    await now.driver.killBackground();
    await until(
      'the save',
      async () => (await receiptOf(now, title))?.pictures?.kept === 3,
      45_000,
    );
    expect(filesOf(now, title)).toHaveLength(4);
    const counts = fetched(now, host).filter((at) => at !== '/p/k3.png');
    expect(counts.sort()).toEqual(['/p/k1.png', '/p/k2.png']);
    const kept = (): Promise<number> =>
      now.driver.background<number>(async () => {
        const db = await new Promise<IDBDatabase>((resolve, reject) => {
          const opening = indexedDB.open('presscut');
          opening.onsuccess = () => resolve(opening.result);
          opening.onerror = () => reject(opening.error);
        });
        const count = db.transaction('pictures').objectStore('pictures').count();
        return new Promise<number>((resolve) => {
          count.onsuccess = () => resolve(count.result);
        }).finally(() => db.close());
      });
    await until('what was kept for it to be gone', async () => (await kept()) === 0);
  });

  // No test can press the buttons of Chromium's permission dialog; Firefox can be set to accept.
  it.runIf(browser === 'firefox')('from another server, once its user allows it', async () => {
    const title = 'A picture behind a question';
    const now = session();
    const [mine, others] = [now.toUrl('/mine.png'), now.toUrl('/others.png')];
    await visit(
      now,
      { [mine]: image(png(95), 'image/png'), [others]: image(png(96), 'image/png') },
      title,
    );
    await openPopup(now.driver);
    await choose(now.driver, 'pictures', 'beside');
    await until('the question', () =>
      now.driver.popup<boolean>(() => document.querySelector('#allow-these') !== null),
    );
    await click(now.driver, '#allow-these');
    await until('the permission', () =>
      now.driver.popup<boolean>(() => document.querySelector('#allow-these') === null),
    );
    const origins = await now.driver.background<string[]>(
      async () => (await chrome.permissions.getAll()).origins ?? [],
    );
    expect([...origins].sort()).toEqual(
      [mine, others].map((at) => `https://${new URL(at).hostname}/*`).sort(),
    );
    expect(await saveFromPopup(now.driver)).toMatchObject({ ok: true });
    expect((await receiptOf(now, title))?.pictures).toEqual({ kept: 2, of: 2, why: [] });
  });
});
