/**
 * Measures on a corpus of real pages how often Markdown shows what the article shows, in text,
 * links and images: `npm run bench:identity`. `--corpus DIR`, `--set`, `--only`, `--limit N` pages
 * of each set;
 * `--list` names what differs.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../src/cli/browsers/find-browser.ts';
import { bundle } from './bundle.ts';
import { orRefuse, readOptions } from './command.ts';
import { CORPUS_OPTIONS, openCorpus } from './corpus/corpus.ts';
import type { Differences } from './identity.ts';

const TARGET = 0.995;

const options = readOptions({ ...CORPUS_OPTIONS, list: { type: 'boolean' } });
const corpus = orRefuse(() => openCorpus(options));

const script = readFileSync(
  await bundle(path.resolve('tests/bench/identity.ts'), 'identity'),
  'utf8',
);
const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium'),
  headless: true,
  args: ['--no-sandbox', '--disable-gpu'],
});
const tab = await browser.newPage();
// The pages are only read: nothing in them is fetched.
await tab.setOfflineMode(true);
await tab.evaluate(script);

const counts = new Map<string, { same: number; of: number }>();
let without = 0;
for (const page of corpus.pages) {
  const { id, url } = page;
  const source = JSON.stringify(corpus.sourceOf(page));
  const call = `globalThis.measureIdentity(${source}, ${JSON.stringify(url)})`;
  const found = (await tab.evaluate(call)) as Differences | string;
  if (typeof found === 'string') {
    if (options.list) console.log(`${id} ${found}`);
    without += 1;
    continue;
  }
  for (const [renderer, difference] of Object.entries(found)) {
    const count = counts.get(renderer) ?? { same: 0, of: 0 };
    counts.set(renderer, { same: count.same + (difference ? 0 : 1), of: count.of + 1 });
    if (difference && options.list) console.log(`${id} ${renderer} ${difference}`);
  }
}
await browser.close();

for (const [renderer, { same, of }] of counts) {
  const share = ((100 * same) / of).toFixed(2);
  console.log(`${renderer.padEnd(12)} ${same} of ${of} pages identical, ${share} %`);
}
console.log(
  `${without} of ${corpus.pages.length} pages could not be captured; target ${TARGET * 100} %`,
);
const reached = [...counts.values()].every(({ same, of }) => same >= of * TARGET);
process.exitCode = reached && counts.size > 0 ? 0 : 1;
