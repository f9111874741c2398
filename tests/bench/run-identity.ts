/**
 * Measures on a corpus of real pages how often Markdown shows what the article shows, in text, links and
 * pictures: `npm run bench:identity`. `--corpus DIR`, `--limit N`, `--list` names what differs.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../e2e/drivers/find-browser.ts';
import { bundle } from './bundle.ts';
import type { Differences } from './identity.ts';

const TARGET = 0.995;

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    limit: { type: 'string' },
    list: { type: 'boolean' },
  },
});

const corpus = path.resolve(values.corpus ?? '../shared/corpus');
const truth = path.join(corpus, 'truth.json');
if (!existsSync(truth)) {
  console.error(
    `The identity benchmark needs ${truth}, which is not part of this repository: --corpus DIR.`,
  );
  process.exit(1);
}

type Page = { readonly id: string; readonly url: string };
const pages = (JSON.parse(readFileSync(truth, 'utf8')) as Page[]).slice(
  0,
  values.limit ? Number(values.limit) : undefined,
);

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
for (const { id, url } of pages) {
  const source = gunzipSync(readFileSync(path.join(corpus, 'pages', `${id}.html.gz`)));
  const call = `globalThis.measureIdentity(${JSON.stringify(source.toString('utf8'))}, ${JSON.stringify(url)})`;
  const found = (await tab.evaluate(call)) as Differences | string;
  if (typeof found === 'string') {
    if (values.list) console.log(`${id} ${found}`);
    without += 1;
    continue;
  }
  for (const [renderer, difference] of Object.entries(found)) {
    const count = counts.get(renderer) ?? { same: 0, of: 0 };
    counts.set(renderer, { same: count.same + (difference ? 0 : 1), of: count.of + 1 });
    if (difference && values.list) console.log(`${id} ${renderer} ${difference}`);
  }
}
await browser.close();

for (const [renderer, { same, of }] of counts) {
  const share = ((100 * same) / of).toFixed(2);
  console.log(`${renderer.padEnd(12)} ${same} of ${of} pages identical, ${share} %`);
}
console.log(`${without} of ${pages.length} pages could not be captured; target ${TARGET * 100} %`);
const reached = [...counts.values()].every(({ same, of }) => same >= of * TARGET);
process.exitCode = reached && counts.size > 0 ? 0 : 1;
