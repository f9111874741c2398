/** Which claim of a date is believed where sources disagree. */
import { expect, test } from 'vitest';
import { byBelief, type DateClaim } from '../../../src/core/facts/choose-date.ts';

const claim = (id: DateClaim['id'], time: string, relative = false): DateClaim => ({
  id,
  time,
  relative,
});
const TODAY = '2026-08-01T12:19:00';
const STATED = '2026-05-18T12:19:11+02:00';

test('a stated day stands against any number of sources that count from the capture', () => {
  const claims = [
    claim('json-ld', STATED),
    claim('visible-date', TODAY, true),
    claim('byline', TODAY, true),
    claim('date-below-text', TODAY, true),
  ];
  expect(byBelief(claims, [])[0]?.time).toBe(STATED);
});

test('three sources of one mind prove the best one wrong', () => {
  const claims = [
    claim('json-ld', '2020-01-01'),
    claim('microdata', STATED),
    claim('open-graph', STATED),
    claim('parsely', STATED),
  ];
  expect(byBelief(claims, [])[0]?.time).toBe(STATED);
});

test('what counts from the capture is believed where nothing else is said', () => {
  expect(byBelief([claim('visible-date', TODAY, true)], [])[0]?.time).toBe(TODAY);
});
