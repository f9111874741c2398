/** Where sources disagree about a date, the day of publication is believed, on the page's own clock. */
import { describe, expect, it } from 'vitest';
import { resolveFacts } from '../../../src/core/facts/resolve-facts.ts';

const facts = (claims: object) =>
  resolveFacts(claims, {
    url: 'https://daily.example/story',
    domain: 'daily.example',
    at: '2024-05-10T12:00:00+02:00',
    sample: 'The bridge is open and the people of the town were on it with their bicycles.',
  });

describe('the day', () => {
  it('of a change is not that of publication', () => {
    const found = facts({
      microdata: { published: '2024-05-08' },
      'open-graph': {
        published: '2021-04-12T18:33:59+02:00',
        modified: '2024-05-08T15:24:33+02:00',
      },
    });
    expect(found.published).toBe('2021-04-12T18:33:59+02:00');
    expect(found.modified).toBe('2024-05-08T15:24:33+02:00');
  });
  it('that three sources give beats the best one', () => {
    const claims = {
      'json-ld': { published: '2024-05-04T07:29:00Z' },
      'open-graph': { published: '2024-05-06T08:29:34' },
      meta: { published: '2024-05-06' },
      'visible-date': { published: 'May 6, 2024, 8:29 am' },
    };
    expect(facts(claims).published).toBe('2024-05-06T08:29:34');
  });
  it('that the page shows beats the date of its file', () => {
    const claims = {
      meta: { published: '2023-12-20' },
      'visible-date': { published: '7 May 2024' },
    };
    expect(facts(claims).published).toBe('2024-05-07');
  });
  it('that the page shows beats the very time of the last change', () => {
    const claims = {
      'open-graph': { published: '2024-05-08T09:49:32Z', modified: '2024-05-08T09:49:32Z' },
      'visible-date': { published: '5 May 2024' },
    };
    expect(facts(claims).published).toBe('2024-05-05');
    const same = { published: '2024-05-08T09:49:32Z' };
    const agreed = { ...claims, 'json-ld': same, microdata: same };
    expect(facts(agreed).published).toBe('2024-05-08T09:49:32+00:00');
  });
  it('that the page shows, and a second source, beat one that is not JSON-LD', () => {
    const more = {
      'dublin-core': { published: '2024-05-08T13:21:30+02:00' },
      'visible-date': { published: '8 May 2024' },
    };
    const earlier = { published: '2024-05-06T20:35:36+02:00' };
    expect(facts({ microdata: earlier, ...more }).published?.slice(0, 10)).toBe('2024-05-08');
    expect(facts({ 'json-ld': earlier, ...more }).published?.slice(0, 10)).toBe('2024-05-06');
  });
  it('lies not ahead', () => {
    expect(facts({ 'visible-date': { published: 'June 30, 2024' } }).published).toBeUndefined();
  });
});

describe('a time in UTC', () => {
  const ld = { published: '2024-05-02T03:28:35Z' };
  it.each([
    ['with an offset', { microdata: { published: '2024-05-01T22:28:35-05:00' } }],
    ['of the local hour', { sailthru: { published: '2024-05-01 22:28:35' } }],
    ['shown to the minute', { 'visible-date': { published: 'May 1, 2024 at 10:28 p.m.' } }],
  ])('is restated by a claim %s', (_how, more) => {
    expect(facts({ 'json-ld': ld, ...more }).published).toBe('2024-05-01T22:28:35-05:00');
  });
  it('stays where no claim fits', () => {
    const shown = { published: 'May 1, 2024 at 9:15 p.m.' };
    expect(facts({ 'json-ld': ld, 'visible-date': shown }).published).toBe(
      '2024-05-02T03:28:35+00:00',
    );
  });
});

describe('certainty', () => {
  it('names the sources', () => {
    const title = { title: 'The bridge is open again' };
    const { sources, unsure } = facts({
      'open-graph': title,
      headline: title,
      byline: { authors: ['Ann Onym'] },
      'visible-date': { published: '7 May 2024' },
    });
    expect(sources).toEqual({ title: 'open-graph', authors: 'byline', published: 'visible-date' });
    expect(unsure).toEqual([]);
  });
  it('is not that of a guess, or of a contradiction', () => {
    expect(facts({ dateline: { published: '7 May 2024' } }).unsure).toEqual(['published']);
    const open = facts({
      'json-ld': { published: '2024-05-07' },
      'time-element': { published: '2021-05-01' },
    });
    expect(open.unsure).toEqual(['published']);
    expect(open.disagree).toBe(true);
  });
});
