/** The rules of the house: who imports whom, who touches the browser, how long a file may be. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../src');

const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  locales: ['core'],
  platform: ['core'],
  settings: ['core', 'platform'],
  archive: ['core', 'platform'],
  // A destination asks for what the user set for it, the chosen folder, and the bytes of pictures.
  destinations: ['core', 'platform', 'archive', 'settings', 'locales'],
  ui: ['core', 'locales'],
  content: ['core', 'platform'],
  offscreen: ['core', 'platform'],
  background: ['core', 'platform', 'settings', 'archive', 'destinations', 'locales'],
  popup: ['core', 'platform', 'settings', 'archive', 'ui', 'locales'],
  options: ['core', 'platform', 'settings', 'archive', 'ui', 'locales'],
  library: ['core', 'platform', 'settings', 'archive', 'ui', 'locales'],
};

/** The background side names the scripts it injects, by the bundler's own suffix, and their types. */
const INJECTED = /^\.\.\/content\/[\w-]+\.ts(\?iife)?$/;

/** Packages, and the only folders or files of `src` that may import them. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  'webextension-polyfill': ['platform/browser.ts'],
  '@mozilla/readability': ['core/'],
  turndown: ['core/markdown.ts', 'core/markdown-rules/'],
  'js-yaml': ['core/front-matter.ts'],
  'smol-toml': ['core/front-matter.ts', 'core/writing/toml.ts'],
  dompurify: ['core/writing/sanitise.ts'],
  valibot: ['settings/', 'core/', 'archive/'],
  idb: ['archive/'],
  'tiny-pinyin': ['core/writing/pinyin.ts'],
  preact: ['ui/', 'popup/', 'options/', 'library/'],
  'client-zip': ['library/', 'destinations/'],
};

const files = readdirSync(ROOT, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)))
  .sort();

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
/** Comments may name what code may not. */
const code = (file: string): string =>
  read(file).replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
const importsOf = (file: string): string[] =>
  [
    ...code(file).matchAll(
      /^(?:import|export)\b[^;'"=]*\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm,
    ),
  ].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '');
const roomOf = (file: string): string => file.split('/')[0] ?? '';

describe.each(files)('src/%s', (file) => {
  it('imports only from the rooms it may', () => {
    const bad = importsOf(file)
      .filter((name) => name.startsWith('.') && !name.endsWith('.css'))
      .filter((name) => !(roomOf(file) === 'background' && INJECTED.test(name)))
      .map((name) => roomOf(path.relative(ROOT, path.resolve(ROOT, path.dirname(file), name))))
      .filter((room) => room !== roomOf(file) && !MAY_IMPORT[roomOf(file)]?.includes(room));
    expect(bad).toEqual([]);
  });

  it('imports packages only where they are at home', () => {
    const bad = importsOf(file)
      .filter((name) => !name.startsWith('.'))
      .filter((name) => {
        const home = Object.entries(MAY_USE).find(
          ([known]) => name === known || name.startsWith(`${known}/`),
        );
        return !home?.[1].some((place) => file.startsWith(place));
      });
    expect(bad).toEqual([]);
  });

  it('leaves the browser to platform/', () => {
    if (roomOf(file) === 'platform') return;
    expect(code(file)).not.toMatch(/(?<![\w.'])(browser|chrome)\.\w/);
  });

  it('is pure where it belongs to the core', () => {
    if (roomOf(file) !== 'core') return;
    expect(code(file)).not.toMatch(
      /(?<![\w.'$])(globalThis|window|localStorage|navigator|location)\.\w|new Date\(\)|Date\.now|Math\.random|crypto\.random/,
    );
  });

  it('writes no HTML from strings and evaluates none', () => {
    expect(code(file)).not.toMatch(
      /\.(inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write|\beval\(|new Function/,
    );
  });

  it('looks names from outside up among own keys alone', () => {
    // A record of known keys has to be called one of any names before any name can be put into it.
    if (file === 'core/own.ts') return;
    expect(code(file)).not.toMatch(/\bas (?:Readonly<)?Record<string,[^;=]*>\)\s*\[/);
  });

  it('is not longer than 200 lines and says first what it is for', () => {
    expect(read(file).split('\n').length - 1).toBeLessThanOrEqual(200);
    expect(read(file)).toMatch(/^\/\*\*/);
  });
});

it('knows every room', () => {
  expect([...new Set(files.map(roomOf))].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
});
