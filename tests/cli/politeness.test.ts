/** Hosts are visited by a clock of the test: how many at once, how far apart, in whose turn. */
import { expect, it } from 'vitest';
import { createLineUp } from '../../src/cli/line-up.ts';
import { createPoliteness } from '../../src/cli/politeness.ts';

const OWN = new Set(['own.example']);
const polite = (perHost: number, delayMs: number) =>
  createPoliteness({ perHost, delayMs }, (host) => OWN.has(host));

it('keeps visits of a host apart, and lets other hosts be', () => {
  const { waitMs, begin, end } = polite(1, 1000);
  expect(waitMs('a', 0)).toBe(0);
  begin('a', 0);
  expect(waitMs('a', 10)).toBeUndefined();
  expect(waitMs('b', 10)).toBe(0);
  end('a');
  expect(waitMs('a', 400)).toBe(600);
  expect(waitMs('a', 1000)).toBe(0);
});

it('opens as many pages of a host as it may, each after the pause', () => {
  const { waitMs, begin } = polite(2, 100);
  begin('a', 0);
  expect(waitMs('a', 0)).toBe(100);
  begin('a', 100);
  expect(waitMs('a', 200)).toBeUndefined();
});

it('leaves a host alone for as long as it asks, and never shortens a pause', () => {
  const { waitMs, restUntil, slowTo, begin, end } = polite(1, 1000);
  restUntil('a', 5000);
  restUntil('a', 3000);
  expect(waitMs('a', 0)).toBe(5000);
  slowTo('b', 10_000);
  slowTo('b', 10);
  begin('b', 0);
  end('b');
  expect(waitMs('b', 0)).toBe(10_000);
});

it('asks nothing of the user’s own hosts', () => {
  const { waitMs, begin, restUntil } = polite(1, 1000);
  begin('own.example', 0);
  restUntil('own.example', 9000);
  expect(waitMs('own.example', 1)).toBe(0);
});

const pages = (...names: string[]) => names.map((name) => ({ name, host: name.slice(0, 1) }));

it('lets hosts take turns, each in its own order', () => {
  const line = createLineUp(pages('a1', 'a2', 'a3', 'b1', 'b2', 'c1'), polite(9, 0));
  const order: string[] = [];
  for (let next = line.next(0); 'page' in next; next = line.next(0)) order.push(next.page.name);
  expect(order).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3']);
});

it('says how long to wait, and when there is nothing more', () => {
  const politeness = polite(1, 1000);
  const line = createLineUp(pages('a1', 'a2'), politeness);
  expect(line.next(0)).toMatchObject({ page: { name: 'a1' } });
  expect(line.next(100)).toEqual({ waitMs: undefined });
  politeness.end('a');
  expect(line.next(100)).toEqual({ waitMs: 900 });
  expect(line.next(1000)).toMatchObject({ page: { name: 'a2' } });
  expect(line.next(1000)).toEqual({ isEmpty: true });
  line.add({ name: 'a3', host: 'a' });
  expect(line.size()).toBe(1);
});
