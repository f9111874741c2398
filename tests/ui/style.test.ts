/** What the styles promise users with low vision, or with colours of their own. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The style sheet with those that it imports. */
const read = (file: string): string => {
  const url = new URL(`../../src/${file}`, import.meta.url);
  return readFileSync(url, 'utf8').replace(/@import ["'](.+?)["'];/g, (_rule, name: string) =>
    readFileSync(new URL(name, url), 'utf8'),
  );
};
const style = read('ui/style.css');

/** By WCAG 2. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** What begins with `head {`, up to its end. */
function block(css: string, head: string): string {
  const from = css.indexOf(`${head} {`);
  if (from < 0) return '';
  let depth = 0;
  for (let at = css.indexOf('{', from); at < css.length; at += 1) {
    depth += css[at] === '{' ? 1 : css[at] === '}' ? -1 : 0;
    if (depth === 0) return css.slice(from, at);
  }
  return '';
}
const COLOUR = /--([\w-]+):\s*(?:light-dark\((#[\da-f]{3,6}), (#[\da-f]{3,6})\)|(#[\da-f]{3,6}))/gi;
/** Of one scheme: `0` is light, `1` dark. */
const colours = (scheme: 0 | 1): Record<string, string> =>
  Object.fromEntries(
    [...block(style, ':root').matchAll(COLOUR)].map(([, name = '', light, dark, both = '']) => [
      name,
      [light, dark][scheme] ?? both,
    ]),
  );

describe.each([
  ['light', colours(0)],
  ['dark', colours(1)],
])('%s', (_, hues) => {
  it.each([
    ['on-seal', 'seal'],
    ['on-seal', 'seal-hover'],
    ['ink', 'paper'],
    ['faint', 'paper'],
    ['faint', 'shade'],
    ['link', 'paper'],
    ['doubt-ink', 'doubt'],
    ['fault-ink', 'fault'],
    ['done-ink', 'done'],
  ])('%s can be read on %s', (text, ground) => {
    expect(contrast(hues[text] ?? '', hues[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
  });
});

describe('the toast', () => {
  const toast = read('content/toast.ts');
  const edgeOf = (rule: string): string =>
    new RegExp(`(?<![.\\w])${rule.replaceAll('.', '\\.')} \\{ --kind: (#[\\da-f]{6})`).exec(
      toast,
    )?.[1] ?? '';

  it.each(['work', 'done', 'fault'])(
    'shows that it is %s by its edge, by day and night',
    (kind) => {
      expect(contrast(edgeOf(`.${kind}`), '#ffffff')).toBeGreaterThanOrEqual(3);
      expect(contrast(edgeOf(`.dark.${kind}`), '#2a2523')).toBeGreaterThanOrEqual(3);
    },
  );
});

describe('in forced colours, which take shadows and grounds away', () => {
  const FORCED = '@media (forced-colors: active)';

  it.each([
    ['ui/style.css', '.chips:focus-within', /outline: \d/],
    ['library/library.css', '.search:focus-within', /outline: \d/],
    ['ui/style.css', '.offers > :is([aria-selected="true"], :hover)', /background: Highlight;/],
  ])('%s shows %s', (file, selector, how) => {
    expect(block(block(read(file), FORCED), selector)).toMatch(how);
  });
});

it.each(['ui/style.css', 'library/library.css'])('%s is the same from right to left', (file) => {
  const sides = [...read(file).matchAll(/(?:padding|margin):([^;]+);/g)].filter(
    ([, value = '']) => {
      const [, right, , left] = value.trim().split(/\s+(?![^(]*\))/);
      return left !== undefined && left !== right;
    },
  );
  expect(sides.map(([rule]) => rule)).toEqual([]);
});
