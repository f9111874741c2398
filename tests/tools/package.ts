/** Store-ready zips of both builds, the same bytes whenever the same sources are packed: `npm run package`. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { deflateAsync } from '@gfx/zopfli';
import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { build, distOf, ROOT } from '../../src/cli/build.ts';
import { BROWSERS, type BrowserName, filesBelow } from '../e2e/drivers/driver.ts';

/** What the stores take is small; more than this and something slipped in. */
export const LIMIT_BYTES = 485_000;
/** Zips know no time before 1980; any fixed one will do. */
const MTIME = new Date('1980-01-01T00:00:00');
const DEFLATED = 8;

configure({ useWebWorkers: false });

/** What goes into the zip of a built extension. The bundler's own manifest says nothing to a browser. */
export const packedFiles = (folder: string): string[] =>
  filesBelow(folder).filter((name) => !name.startsWith('.vite/'));

/** Both browsers get many of the same files, and packing one takes seconds. */
const deflated = new Map<string, Promise<Uint8Array>>();

function deflateOnce(bytes: Buffer): Promise<Uint8Array> {
  const key = createHash('sha256').update(bytes).digest('hex');
  const packed = deflated.get(key) ?? deflateAsync(bytes, { blocksplittingmax: 0 });
  deflated.set(key, packed);
  return packed;
}

/** The zip of a built extension, as small as it gets: that takes some seconds. */
export async function zipOf(folder: string): Promise<Uint8Array> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), {
    lastModDate: MTIME,
    extendedTimestamp: false,
    dataDescriptor: false,
  });
  for (const name of packedFiles(folder)) {
    const bytes = fs.readFileSync(path.join(folder, name));
    await zip.add(name, new Uint8ArrayReader(await deflateOnce(bytes)), {
      passThrough: true,
      compressionMethod: DEFLATED,
      uncompressedSize: bytes.length,
      signature: crc32(bytes),
    });
  }
  return zip.close();
}

async function pack(browser: BrowserName): Promise<void> {
  if (!build(browser)) throw new Error(`no build for ${browser}`);
  const zip = await zipOf(distOf(browser));
  const file = path.join(ROOT, 'dist', `presscut-${browser}.zip`);
  fs.writeFileSync(file, zip);
  const verdict = zip.length < LIMIT_BYTES ? 'fits' : 'TOO BIG';
  console.log(`${path.relative(ROOT, file)}  ${zip.length} bytes of ${LIMIT_BYTES}, ${verdict}`);
  if (zip.length >= LIMIT_BYTES) process.exitCode = 1;
}

if (import.meta.filename === process.argv[1]) for (const browser of BROWSERS) await pack(browser);
