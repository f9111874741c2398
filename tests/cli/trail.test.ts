/** The trail of an article as text. */
import { expect, it } from 'vitest';
import type { Article } from '../../src/core/stages.ts';
import { trailText } from '../tools/trail.ts';

const step = { rule: 'adverts', did: 'removed', why: 'an advert', text: 'Buy' } as const;
const textOf = (trail: readonly unknown[]): string =>
  trailText({ title: 'A', authors: [], words: 7, doubts: [], trail } as unknown as Article);

it.each([
  [[], '0 steps'],
  [[step], '1 step'],
  [[step, step], '2 steps'],
])('counts %j: %s', (trail, count) =>
  expect(textOf(trail).split('\n').at(-1)).toBe(`${count}: - removed, + added, ~ changed`),
);
