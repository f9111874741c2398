/** Images for the pages of tests, of every kind that is kept. */
import { crc32, deflateSync } from 'node:zlib';

const chunk = (name: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [size, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, check]);
};

/** An image of one grey; no two greys have the same bytes. */
export function png(grey: number, width = 640, height = 400): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  const rows = Buffer.alloc((width + 1) * height, grey);
  for (let row = 0; row < height; row += 1) rows[row * (width + 1)] = 0;
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The magic bytes of each type, followed by some content. */
export const MAGIC = {
  jpg: Buffer.from(`\xFF\xD8\xFF\xE0\0\x10JFIF\0\x01${'j'.repeat(200)}`, 'latin1'),
  gif: Buffer.from(`GIF89a\x80\x02\x90\x01${'g'.repeat(200)}`, 'latin1'),
  webp: Buffer.from(`RIFF\xF0\0\0\0WEBPVP8 ${'w'.repeat(200)}`, 'latin1'),
  avif: Buffer.from(`\0\0\0\x18ftypavif\0\0\0\0mif1miaf${'a'.repeat(200)}`, 'latin1'),
} as const;

export const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 40"><script>alert(1)</script><rect width="64" height="40" fill="#888"/></svg>';

/** Figures for an article, one below the other. */
export const figures = (sources: readonly string[]): string =>
  sources
    .map(
      (src, n) =>
        `<figure><img src="${src}" alt="Picture ${n + 1}" width="640" height="400"><figcaption>Caption ${n + 1}</figcaption></figure>`,
    )
    .join('\n');
