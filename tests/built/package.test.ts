/** What is uploaded to the stores: small, and the same bytes whenever the same sources are packed. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../e2e/drivers/driver.ts';
import { ensureBuilt, runPackage } from '../tools/build.ts';
import { LIMIT_BYTES, zipOf } from '../tools/package.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'presscut-build-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

describe.each(BROWSERS)('the package for %s', (browser) => {
  let zip: Uint8Array;
  beforeAll(async () => {
    zip = await zipOf(ensureBuilt(browser));
  }, 120_000);

  it('is small', () => {
    expect(zip.length).toBeLessThan(LIMIT_BYTES);
  });

  it('has its manifest at the top, every file as it was built, and no leftovers', () => {
    const files = unzipSync(zip);
    const names = Object.keys(files);
    expect(names).toContain('manifest.json');
    expect(names.filter((name) => /\.(map|tsx?)$|^\./.test(name))).toEqual([]);
    for (const name of names) {
      const built = fs.readFileSync(path.join(ensureBuilt(browser), name));
      expect(Buffer.compare(files[name] ?? new Uint8Array(), built), name).toBe(0);
    }
  });

  it('has the same bytes when it is built anew', async () => {
    const outDir = path.join(folder, browser);
    const args = ['build', '--mode', browser, '--outDir', outDir, '--logLevel', 'error'];
    expect(runPackage('vite/bin/vite.js', args)).toBe(true);
    expect(Buffer.compare(await zipOf(outDir), zip)).toBe(0);
  });
});
