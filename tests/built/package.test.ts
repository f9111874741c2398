/** What is uploaded to Chromium's store, and that packing knows no time. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { zipOf } from '../tools/package.ts';
import { testPackage } from './package-checks.ts';

testPackage('chromium');

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'presscut-zip-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

it('packs the same files into the same bytes, whenever they were written', async () => {
  const [first = '', second = ''] = [1, 2].map((day) => {
    const dist = fs.mkdtempSync(path.join(folder, 'same-'));
    fs.mkdirSync(path.join(dist, 'assets'));
    for (const name of ['manifest.json', 'assets/b.js', 'assets/a.js']) {
      const file = path.join(dist, name);
      fs.writeFileSync(file, name.repeat(100));
      fs.utimesSync(file, new Date(2024, 0, day), new Date(2024, 0, day));
    }
    return dist;
  });
  expect(Buffer.compare(await zipOf(first), await zipOf(second))).toBe(0);
});
