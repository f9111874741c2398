/** Opens one page in a real browser with the extension and reads its article, without saving it. */

import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureBrowser } from '../../src/cli/browsers/ensure-browser.ts';
import { ensureBuilt } from '../../src/cli/build.ts';
import { type PageArgument, servePages } from '../../src/cli/pages.ts';
import { startServer } from '../../src/cli/server/server.ts';
import type { Article } from '../../src/core/stages.ts';
import type { BrowserName } from '../e2e/drivers/driver.ts';
import { openBrowser } from '../e2e/drivers/open.ts';
import { readArticle } from '../e2e/read-article.ts';

export type ReadPage = {
  readonly article: Article;
  /** The page as the browser holds it before the click, its scripts run. */
  readonly html: string;
};

/** Throws a sentence that names the fault where the page holds no article. */
export async function openAndRead(page: PageArgument, browser: BrowserName): Promise<ReadPage> {
  ensureBrowser(browser);
  const downloads = mkdtempSync(path.join(os.tmpdir(), 'presscut-'));
  const server = await startServer({ network: !page.file });
  servePages(server, [page]).renew(page.url, false);
  const driver = await openBrowser(browser, { extension: ensureBuilt(browser), downloads, server });
  try {
    await driver.goto(page.url);
    const html = await driver.page<string>(
      () => `<!doctype html>\n${document.documentElement.outerHTML}\n`,
    );
    const reply = await readArticle(driver);
    if (!reply.ok) throw new Error(`Not read (${reply.code}): ${page.url}`);
    return { article: reply.value.article, html };
  } finally {
    await driver.close();
    await server.close();
    rmSync(downloads, { recursive: true, force: true });
  }
}
