/** Patterns are filled in one pass: what is inserted is never read again. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fillPattern, unknownPlaceholders } from '../../src/core/patterns/pattern.ts';

const lookup = (values: Record<string, string>) => (name: string, format: string) =>
  name in values ? values[name] + (format ? `<${format}>` : '') : undefined;

it.each([
  ['{date:YYYY-MM-DD}-{title}', { date: 'd', title: 't' }, 'd<YYYY-MM-DD>-t'],
  ['{title} {title}', { title: '{title}' }, '{title} {title}'],
  ['{title}', { title: '$& $1 {site}', site: 'x' }, '$& $1 {site}'],
  ['{unknown} {Title} {} {', {}, '{unknown} {Title} {} {'],
])('%s', (pattern, values, text) => expect(fillPattern(pattern, lookup(values))).toBe(text));

it('inserts any text as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      expect(fillPattern('a{title}b', lookup({ title }))).toBe(`a${title}b`);
    }),
  );
});

it('names what it does not know', () => {
  expect(unknownPlaceholders('{date:YYYY}-{tilte}', ['date', 'title'])).toEqual(['tilte']);
});
