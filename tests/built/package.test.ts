/** What is uploaded to the stores: small, and the same bytes whenever the same sources are packed. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../e2e/drivers/driver.ts';
import { ensureBuilt, runPackage } from '../tools/build.ts';
import { LIMIT_BYTES, zipOf } from '../tools/package.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'presscut-build-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

describe.each(BROWSERS)('the package for %s', (browser) => {
  it('is small', async () => {
    expect((await zipOf(ensureBuilt(browser))).length).toBeLessThan(LIMIT_BYTES);
  });

  it('has its manifest at the top and no leftovers', async () => {
    const names = Object.keys(unzipSync(await zipOf(ensureBuilt(browser))));
    expect(names).toContain('manifest.json');
    expect(names.filter((name) => /\.(map|tsx?)$|^\./.test(name))).toEqual([]);
  });

  it('has the same bytes when it is built anew', async () => {
    const outDir = path.join(folder, browser);
    const args = ['build', '--mode', browser, '--outDir', outDir, '--logLevel', 'error'];
    expect(runPackage('vite/bin/vite.js', args)).toBe(true);
    expect(Buffer.compare(await zipOf(outDir), await zipOf(ensureBuilt(browser)))).toBe(0);
  });
});
