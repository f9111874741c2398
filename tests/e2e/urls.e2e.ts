/** The URLs in a note reveal nothing about its reader, and no page passes for another's. */
import { expect, it } from 'vitest';
import { articlePage, TITLE } from './article-page.ts';
import { until } from './drivers/driver.ts';
import { faultIn, readReported, saveByKey } from './drivers/outcome.ts';
import { readNote } from './note-file.ts';
import { openPopup, popupFault, readPopup, saveFromPopup } from './popup.ts';
import { inEachBrowser, type Session } from './session.ts';

const visit = async ({ driver, server }: Session, url: string, page: string): Promise<void> => {
  server.serve(url.replace(/#.*/, ''), page);
  await driver.goto(url);
};

const withHead = (head: string, page = articlePage()): string =>
  page.replace('<meta charset="utf-8">', `<meta charset="utf-8">${head}`);

const SECRETS = ['Lamp9x', 'Q7rTz', 'Zz81k', 'pier9', 'Hook44'];

inEachBrowser((session, browser) => {
  const saved = async (): Promise<ReturnType<typeof readNote> & { text: string; path: string }> => {
    const { driver, read } = session();
    await openPopup(driver);
    const outcome = await saveFromPopup(driver);
    if (!outcome.ok) throw new Error(outcome.fault);
    const text = read(outcome.path);
    return { ...readNote(text), text, path: outcome.path };
  };

  it('secrets of the page’s address and passwords stay out of the note and the library', async () => {
    const { driver, server, toUrl } = session();
    const bare = toUrl();
    const shown = `${bare}?id=5&token=Lamp9x&sid=Q7rTz&utm_source=mail&auth=Zz81k#access_token=Hook44`;
    const { host } = new URL(bare);
    const link = (href: string, text: string): string => `<a href="${href}">${text}</a>`;
    const image = `<p><img width="600" height="400" alt="A pier" src="https://ann:pier9@${host}/pier.jpg?sid=Q7rTz"></p>`;
    const lead = `<meta property="og:image" content="https://ann:pier9@${host}/lead.jpg?sid=Q7rTz">`;
    const share = `https://share.example/?u=${encodeURIComponent(shown)}`;
    const page = withHead(lead)
      .replace('the old lighthouse', link(shown, 'the old lighthouse'))
      .replace(
        'the church tower',
        link('https://ann:pier9@paper.example/x?id=1', 'the church tower'),
      )
      .replace('the treasurer', link(share, 'the treasurer'))
      .replace('</article>', `${image}</article>`);
    server.serve(shown.replace(/#.*/, ''), page);
    await driver.goto(shown);
    const { fields, text, path } = await saved();
    expect(fields.url).toBe(`${bare}?id=5`);
    expect(text).toContain(`[the old lighthouse](${bare}?id=5)`);
    expect(text).toContain('[the church tower](https://paper.example/x?id=1)');
    expect(text).toContain('[the treasurer](https://share.example/?u=');
    expect(text).toContain(`https://${host}/pier.jpg`);
    expect(fields.image).toBe(`https://${host}/lead.jpg`);
    const shelved = await until('the library', () =>
      driver.background<string>(
        () =>
          new Promise((done, fail) => {
            const opening = indexedDB.open('presscut');
            opening.onerror = () => fail(opening.error);
            opening.onsuccess = () => {
              const all = opening.result.transaction('entries').objectStore('entries').getAll();
              all.onsuccess = () => {
                opening.result.close();
                done(all.result.length ? JSON.stringify(all.result) : '');
              };
            };
          }),
      ),
    );
    expect(shelved).toContain(`${bare}?id=5`);
    for (const secret of SECRETS) {
      expect(text + path).not.toContain(secret);
      expect(shelved).not.toContain(secret);
    }
  });

  it('one blog cannot pass for another of its host', async () => {
    const own = 'https://mill.github.io/2024/story';
    const other = '<link rel="canonical" href="https://weir.github.io/2024/other">';
    await visit(session(), own, withHead(other));
    expect((await saved()).fields.url).toBe(own);
  });

  it('a site’s own canonical address is taken from another host of it', async () => {
    const canonical = 'https://www.pier-gazette.co.uk/2024/story';
    const link = `<link rel="canonical" href="${canonical}">`;
    await visit(session(), 'https://sport.pier-gazette.co.uk/story?id=5', withHead(link));
    expect((await saved()).fields.url).toBe(canonical);
  });

  it('a page whose address holds a password: read without it, or it is said why not', async () => {
    const { driver, server, toUrl } = session();
    const bare = toUrl();
    server.serve(bare, articlePage());
    await driver.goto(bare.replace('//', '//ann:pier9@'));
    if (browser === 'chromium') {
      expect(await popupFault(driver)).toBe('password-in-address');
      await driver.closePopup();
      expect(await saveByKey(driver)).toMatchObject({ ok: false, fault: 'password-in-address' });
      expect(faultIn((await readReported(driver)).title)).toBe('password-in-address');
      return;
    }
    const { fields, text } = await saved();
    expect(fields).toMatchObject({ title: TITLE, url: bare });
    expect(text).not.toContain('pier9');
  });

  it('an empty tab is not said to hold a password', async () => {
    const { driver } = session();
    await driver.goto('about:blank');
    await openPopup(driver);
    expect(faultIn((await readPopup(driver)).text)).not.toBe('password-in-address');
  });
});

inEachBrowser(
  (session) => {
    it('a page whose address holds a password is read where all sites are allowed', async () => {
      const { driver, server, toUrl, read } = session();
      const bare = toUrl();
      server.serve(bare, articlePage());
      await driver.goto(bare.replace('//', '//ann:pier9@'));
      await openPopup(driver);
      const outcome = await saveFromPopup(driver);
      if (!outcome.ok) throw new Error(outcome.fault);
      const text = read(outcome.path);
      expect(readNote(text).fields.url).toBe(bare);
      expect(text).not.toContain('pier9');
    });
  },
  { permitted: true },
);
