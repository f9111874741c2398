/** The table of pinyin is a chunk of its own, that only the place with a DOM loads, and only at need. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { distOf } from '../../src/cli/build.ts';
import { BROWSERS, filesBelow } from '../e2e/drivers/driver.ts';

/** A list of syllables as only that table has it. */
const TABLE = /["'`]ZHUANG["'`]|\bZHUANG\b/;

describe.each(BROWSERS)('the build for %s', (browser) => {
  const folder = distOf(browser);
  const scripts = filesBelow(folder).filter((name) => name.endsWith('.js'));
  const text = (name: string): string => fs.readFileSync(path.join(folder, name), 'utf8');
  const holding = scripts.filter((name) => TABLE.test(text(name)));

  it('has the table once', () => expect(holding).toHaveLength(1));

  it('loads it only by a dynamic import', () => {
    const base = path.basename(holding[0] ?? '');
    const users = scripts.filter((name) => !holding.includes(name) && text(name).includes(base));
    expect(users.length).toBeGreaterThan(0);
    const imports = users.flatMap((name) =>
      [...text(name).matchAll(/import\s*(\(?)[^;()]{0,200}?["'`]([^"'`]+)["'`]/g)]
        .filter(([, , from]) => from?.endsWith(base))
        .map(([, dynamic]) => dynamic),
    );
    expect(imports.length).toBeGreaterThan(0);
    expect(new Set(imports)).toEqual(new Set(['(']));
    for (const name of users) expect(name).not.toMatch(/capture|toast/);
  });
});
