/** The built files hold no code that makes code or markup of text, beyond a frozen list. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { distOf } from '../../src/cli/build.ts';
import { BROWSERS, filesBelow } from '../e2e/drivers/driver.ts';

const DANGERS: Readonly<Record<string, RegExp>> = {
  eval: /\beval\s*\(/g,
  'new Function': /\bFunction\s*\(\s*["'`]/g,
  'write into a document': /\bdocument\.write(ln)?\s*\(/g,
  'remote import': /\bimport\s*\(\s*["'`]https?:|importScripts\s*\(/g,
  'set markup': /\.(innerHTML|outerHTML)\s*=(?!=)|\.insertAdjacentHTML\s*\(/g,
  'message from a page': /addEventListener\(\s*["'`]message["'`]|\bonmessage\s*=/g,
};

/** How often each may stand in a build, and by whose hand. */
const ALLOWED: Readonly<Record<string, { readonly most: number; readonly why: string }>> = {
  'set markup': {
    most: 4,
    why: 'Readability and DOMPurify on clones; Preact, where nothing asks for it',
  },
  'message from a page': {
    most: 3,
    why: 'both ends of a BroadcastChannel, which only the extension’s own origin can join, and a port that the library holds both ends of',
  },
};

const textOf = (folder: string, name: string): string =>
  fs.readFileSync(path.join(folder, name), 'utf8');

describe.each(BROWSERS)('the build for %s', (browser) => {
  const folder = distOf(browser);
  const scripts = filesBelow(folder).filter((name) => name.endsWith('.js'));

  it.each(Object.entries(DANGERS))('holds no more “%s” than allowed', (danger, pattern) => {
    const found = scripts.flatMap((name) =>
      [...textOf(folder, name).matchAll(pattern)].map(({ 0: text, index }) => {
        const around = textOf(folder, name).slice(index - 60, index + 40);
        return `${name}: ${text} in ${around}`;
      }),
    );
    const most = ALLOWED[danger]?.most ?? 0;
    expect(found.slice(most), `${found.length} of at most ${most}`).toEqual([]);
  });

  it('holds every image of its style sheets, as a file or inside them', () => {
    const images = filesBelow(folder)
      .filter((name) => name.endsWith('.css'))
      .flatMap((name) =>
        [...textOf(folder, name).matchAll(/url\(["']?([^)"']+)/g)].map(([, url = '']) => {
          if (url.startsWith('data:')) return true;
          const file = url.startsWith('/') ? url : path.join('/', path.dirname(name), url);
          return fs.existsSync(path.join(folder, file)) || url;
        }),
      );
    expect(new Set(images)).toEqual(new Set([true]));
  });

  it('has no files that import each other in a circle, for what runs first would lack the rest', () => {
    const importsOf = (name: string): string[] =>
      [...textOf(folder, name).matchAll(/(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+)["'`]/g)].map(
        ([, to = '']) => path.join(path.dirname(name), to),
      );
    const circleFrom = (name: string, above: readonly string[]): readonly string[] => {
      if (above.includes(name)) return [...above.slice(above.indexOf(name)), name];
      for (const imported of importsOf(name)) {
        const circle = circleFrom(imported, [...above, name]);
        if (circle.length > 0) return circle;
      }
      return [];
    };
    expect(scripts.flatMap(importsOf).length).toBeGreaterThan(20);
    expect(scripts.flatMap((name) => circleFrom(name, []))).toEqual([]);
  });

  it('loads no script, style or font from elsewhere', () => {
    const pages = filesBelow(folder).filter((name) => /\.(html|css)$/.test(name));
    expect(pages.length).toBeGreaterThan(0);
    for (const name of pages)
      expect(textOf(folder, name)).not.toMatch(/(src|href)=["']https?:|url\(["']?https?:/);
  });

  it('holds no examples and no tests', () => {
    for (const name of scripts) expect(textOf(folder, name)).not.toMatch(/\bexamples\b/);
    // A call outside of a function stays in a script although nothing uses what it makes.
    const injected = scripts.filter((name) => name.includes('/content/'));
    expect(injected.length).toBeGreaterThan(0);
    for (const name of injected) expect(textOf(folder, name)).not.toMatch(/\bpiers?\b|\bOnym\b/i);
  });

  it('has its manifest name only files that are there', () => {
    const manifest = textOf(folder, 'manifest.json');
    const named = [...manifest.matchAll(/"([\w./-]+\.(?:js|html|png))"/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !fs.existsSync(path.join(folder, name ?? '')))).toEqual([]);
  });
});
