/**
 * Makes a golden page: `npm run page -- SLUG PAGE` writes `tests/pages/SLUG` with the page, its URL, and
 * the body that Presscut reads there now, to be mended by hand to what it should read.
 */
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../src/cli/build.ts';
import { fromHere, type PageArgument, readPage } from '../../src/cli/pages.ts';
import { openAndRead } from './open-page.ts';

const USAGE = `usage: npm run page -- SLUG PAGE
SLUG names the folder: lower-case words joined by hyphens. A PAGE is https://…, a local file, or FILE@URL.`;

/** Throws a sentence where there is such a page already. */
function folderFor(slug: string): string {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) throw new Error(USAGE);
  const folder = path.join(ROOT, 'tests/pages', slug);
  if (fs.existsSync(folder)) throw new Error(`There is a golden page “${slug}” already.`);
  return folder;
}

const sourceOf = ({ file }: PageArgument, html: string): string =>
  file ? fs.readFileSync(fromHere(file), 'utf8') : html;

/** Block elements on lines of their own, as the golden pages are written. */
const onLines = (html: string): string =>
  `${html.trim().replace(/(<\/(?:p|h[1-6]|ul|ol|li|figure|blockquote|table|tr|dl|pre)>)\s*(?=<)/g, '$1\n')}\n`;

async function main([slug, argument]: readonly string[]): Promise<void> {
  if (!slug || !argument) throw new Error(USAGE);
  const folder = folderFor(slug);
  const page = readPage(argument);
  const { article, html } = await openAndRead(page, 'chromium');
  fs.mkdirSync(folder);
  const write = (name: string, text: string) => fs.writeFileSync(path.join(folder, name), text);
  write('about.json', `${JSON.stringify({ url: page.url }, null, 2)}\n`);
  write('source.html', sourceOf(page, html));
  write('expected.html', onLines(article.html));
  console.log(`tests/pages/${slug}: ${article.title} (${article.words} words)`);
  console.log('Read expected.html beside the page, mend it to what is right, then mend the code.');
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
