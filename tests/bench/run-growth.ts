/** Shows that capturing takes time in proportion to the page: `npm run bench:growth` prints the table. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { bundle } from './bundle.ts';

const SIZES = [10_000, 20_000, 50_000, 100_000];
const SHAPES = [
  ...['paragraphs', 'links', 'list', 'spans', 'divs'],
  ...['article', 'boxes', 'cards', 'images', 'formulas'],
];
const LIMIT = 3_000;

const executablePath = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
].find((file) => file && existsSync(file));
if (!executablePath) {
  console.error('The growth benchmark needs Chromium: set CHROME_PATH.');
  process.exit(1);
}

const script = readFileSync(await bundle(path.resolve('tests/bench/growth.ts'), 'growth'), 'utf8');
const peerFile = await bundle(
  path.resolve('tests/bench/growth-peer.ts'),
  'growth-peer',
  'as-it-is',
);
const peerScript = readFileSync(peerFile, 'utf8');
const browser = await puppeteer.launch({
  executablePath,
  headless: true,
  // To lay out 50,000 images takes the browser minutes.
  protocolTimeout: 900_000,
  args: ['--no-sandbox', '--disable-gpu'],
});

console.log(`${'milliseconds for'.padEnd(18)}${SIZES.map((n) => `${n}`.padStart(10)).join('')}`);
let slowest = 0;
for (const shape of SHAPES) {
  const times: number[] = [];
  let peer = 0;
  for (const size of SIZES) {
    const page = await browser.newPage();
    await page.evaluate(script);
    times.push(
      Number(await page.evaluate(`globalThis.measureGrowth(${JSON.stringify(shape)}, ${size})`)),
    );
    await page.evaluate(peerScript);
    peer = Number(await page.evaluate('globalThis.measurePeer()'));
    await page.close();
  }
  slowest = Math.max(slowest, ...times);
  const first = times[0] ?? 1;
  const factor = ((times.at(-1) ?? 0) / first / ((SIZES.at(-1) ?? 1) / (SIZES[0] ?? 1))).toFixed(2);
  console.log(
    `${shape.padEnd(18)}${times.map((ms) => ms.toFixed(0).padStart(10)).join('')}   growth ${factor} of linear, the last ${((times.at(-1) ?? 0) / peer).toFixed(1)} × Readability`,
  );
}
await browser.close();
console.log(`slowest ${slowest.toFixed(0)} ms, limit ${LIMIT} ms`);
process.exitCode = slowest > LIMIT ? 1 : 0;
