/** What the extension does not do: send requests, touch the page it reads, show itself to pages. */
import { expect, it } from 'vitest';
import { articlePage } from './article-page.ts';
import { pause } from './drivers/driver.ts';
import { saveByKey } from './drivers/outcome.ts';
import { openPopup, saveFromPopup } from './popup.ts';
import { inEachBrowser } from './session.ts';

/** Hosts the browsers themselves talk to, with or without an extension. */
const BROWSERS_OWN = /(^|\.)(google|googleapis|gstatic|gvt1|mozilla|firefox)\.(com|net|org)$/;

const IMAGES = `<figure><img src="https://pictures.example/harbour.jpg" alt="The harbour" width="800" height="500">
<figcaption>The harbour at dawn</figcaption></figure>
<script src="https://scripts.example/late.js" defer></script>`;

/** Counts every change of the page from now on, and keeps a copy to compare. */
const WATCH = `<script>
  addEventListener('load', () => {
    globalThis.before = document.documentElement.outerHTML;
    globalThis.changes = [];
    new MutationObserver((records) => {
      for (const { type, target, attributeName } of records)
        changes.push(type + ' ' + target.nodeName + ' ' + attributeName);
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    for (const name of ['securitypolicyviolation', 'message', 'copy', 'focusin'])
      addEventListener(name, () => changes.push('event ' + name), true);
  });
</script>`;

inEachBrowser((session) => {
  it('sends no request, whatever is done with it', async () => {
    const { driver, server, toUrl } = session();
    const url = toUrl();
    server.serve(url, articlePage({ extra: IMAGES }));
    await driver.goto(url);
    await pause(1500);
    const before = server.requests.length;
    expect(before).toBeGreaterThan(2);
    expect(await saveByKey(driver)).toMatchObject({ ok: true });
    await openPopup(driver);
    expect(await saveFromPopup(driver, '#save-copy')).toMatchObject({ ok: true });
    await driver.closePopup();
    const options = await driver.extensionPage('src/options/index.html');
    await pause(1000);
    await options.close();
    const sent = server.requests.slice(before).map((request) => request.url);
    expect(sent.filter((one) => !BROWSERS_OWN.test(new URL(one).hostname))).toEqual([]);
  });

  it('leaves the page it reads as it was', async () => {
    const { driver, server, toUrl } = session();
    const url = toUrl();
    server.serve(url, articlePage({ extra: WATCH }));
    await driver.goto(url);
    await openPopup(driver);
    expect(await saveFromPopup(driver)).toMatchObject({ ok: true });
    const seen = await driver.page<{ changes: string[]; same: boolean; globals: string[] }>(() => {
      const page = globalThis as unknown as { changes: string[]; before: string };
      return {
        changes: page.changes,
        same: page.before === document.documentElement.outerHTML,
        globals: Object.keys(globalThis).filter((name) => /presscut/i.test(name)),
      };
    });
    expect(seen).toEqual({ changes: [], same: true, globals: [] });
    // The same eyes see what is there to be seen.
    await driver.page<void>(() => document.body.setAttribute('data-touched', ''));
    const after = await driver.page<number>(
      () => (globalThis as unknown as { changes: string[] }).changes.length,
    );
    expect(after).toBe(1);
  });

  it('cannot be reached by a page', async () => {
    const { driver, server, toUrl } = session();
    const options = await driver.extensionPage('src/options/index.html');
    const files = await options.evaluate<string[]>(() =>
      ['manifest.json', 'icons/48.png', 'src/content/capture.js', 'src/popup/index.html'].map(
        (name) => chrome.runtime.getURL(name),
      ),
    );
    await options.close();
    const url = toUrl();
    server.serve(url, articlePage());
    await driver.goto(url);
    const reached = await driver.page<string[]>(async (all: string[]) => {
      const found: string[] = [];
      for (const one of all) {
        if (
          await fetch(one)
            .then((answer) => answer.ok)
            .catch(() => false)
        )
          found.push(one);
        const loads = await new Promise((done) => {
          const image = new Image();
          image.onload = () => done(true);
          image.onerror = () => done(false);
          image.src = one;
        });
        if (loads) found.push(one);
      }
      return found;
    }, files);
    expect(reached).toEqual([]);
  });
});
