/** What every package must be: small, and the same bytes whenever the same sources are packed. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt, runPackage } from '../../src/cli/build.ts';
import type { BrowserName } from '../e2e/drivers/driver.ts';
import { LIMIT_BYTES, packedFiles, zipOf } from '../tools/package.ts';

/** What a click on any page puts there, in bytes as gzip packs them. */
const LIMIT_INJECTED = 128_000;

/** Packing takes the better part of a minute: each browser's package has a test file, and a processor, of its own. */
export const testPackage = (browser: BrowserName): void => {
  describe(`the package for ${browser}`, () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'presscut-build-'));
    afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

    let zip: Uint8Array;
    beforeAll(async () => {
      zip = await zipOf(ensureBuilt(browser));
    }, 120_000);

    it('is small', () => {
      expect(zip.length).toBeLessThan(LIMIT_BYTES);
    });

    it('puts little into a page on a click', () => {
      const script = fs.readFileSync(path.join(ensureBuilt(browser), 'src/content/capture.js'));
      expect(gzipSync(script, { level: 9 }).length).toBeLessThan(LIMIT_INJECTED);
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

    // The same builder makes both packages: one of them proves it, in a minute.
    it.skipIf(browser !== 'chromium')('has the same files when it is built anew', () => {
      const outDir = path.join(folder, browser);
      const args = ['build', '--mode', browser, '--outDir', outDir, '--logLevel', 'error'];
      expect(runPackage('vite/bin/vite.js', args)).toBe(true);
      const built = ensureBuilt(browser);
      expect(packedFiles(outDir)).toEqual(packedFiles(built));
      for (const name of packedFiles(outDir)) {
        const [first, again] = [built, outDir].map((dist) =>
          fs.readFileSync(path.join(dist, name)),
        );
        expect(Buffer.compare(first ?? Buffer.of(), again ?? Buffer.from('none')), name).toBe(0);
      }
    });
  });
};
