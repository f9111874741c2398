/** The table of priorities and the sources know each other. */
import { expect, it } from 'vitest';
import { claimsOf, PRIORITIES, UNORDERED } from '../../../src/core/facts/priorities.ts';
import { sources } from '../../../src/core/metadata/index.ts';

it.each(Object.entries(PRIORITIES))('%s names sources, each once', (_fact, order) => {
  expect(order.filter((id) => !sources.has(id))).toEqual([]);
  expect(new Set(order).size).toBe(order.length);
});

it('leaves no source unread', () => {
  const named = new Set<string>([...Object.values(PRIORITIES).flat(), ...UNORDERED]);
  expect([...sources.keys()].filter((id) => !named.has(id))).toEqual([]);
});

it('keeps out of the table what is declared to need no order', () => {
  const ordered: readonly string[] = Object.values(PRIORITIES).flat();
  expect(UNORDERED.filter((id) => ordered.includes(id))).toEqual([]);
});

it('asks the sources in order, and leaves out those that say nothing', () => {
  const claims = { meta: { site: 'b' }, 'json-ld': { title: 'x' }, 'open-graph': { site: 'a' } };
  expect(claimsOf(claims, PRIORITIES.site, 'site')).toEqual(['a', 'b']);
});
