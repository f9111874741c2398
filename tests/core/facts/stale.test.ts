/** A head that speaks of another article is not believed; one that says the same in other words is. */
import { describe, expect, it } from 'vitest';
import { staleSources, withoutStale } from '../../../src/core/facts/stale.ts';

const SHOWN = {
  url: 'https://daily.example/culture/2024/choir-sings-twice',
  sample: 'The choir sang the whole evening twice, for the lights had failed in the second song.',
};
const NEW = {
  headline: { title: 'Choir sings twice after lights fail' },
  'document-title': { title: 'Choir sings twice after lights fail - The Daily' },
};
const OLD = {
  title: 'Divers find cracks under the old pier',
  site: 'The Daily',
  published: '2024-02-03',
  canonical: '/news/2024/cracks-pier',
};

const stale = (claims: object): string[] => [...staleSources(claims, SHOWN)].sort();

describe('a head of the article before', () => {
  it('is stale as a whole, but for the name of its site', () => {
    const claims = {
      ...NEW,
      'open-graph': OLD,
      meta: { authors: ['Ingrid Solheim'], summary: 'Four of eleven pillars' },
      'canonical-link': { canonical: '/news/2024/cracks-pier' },
    };
    const found = staleSources(claims, SHOWN);
    expect([...found].sort()).toEqual(
      [
        'canonical-link',
        'meta',
        'open-graph',
        'twitter',
        'parsely',
        'sailthru',
        'citation',
        'dublin-core',
      ].sort(),
    );
    expect(withoutStale(claims, found)).toEqual({
      ...NEW,
      'open-graph': { site: 'The Daily' },
      meta: {},
      'canonical-link': {},
    });
  });
  it('has the writer of that article, whoever else names them', () => {
    const claims = {
      ...NEW,
      'open-graph': { title: 'Choir sings twice', canonical: SHOWN.url },
      'json-ld': { ...OLD, authors: ['Ingrid Solheim'] },
      meta: { authors: ['Ingrid Solheim'], keywords: ['pier'] },
      byline: { authors: ['Bo Nym'] },
    };
    const { meta, byline } = withoutStale(claims, staleSources(claims, SHOWN));
    expect([meta, byline]).toEqual([{ keywords: ['pier'] }, { authors: ['Bo Nym'] }]);
  });
  it('may stand behind a route', () => {
    const claims = {
      ...NEW,
      'open-graph': { title: 'The Daily', site: 'The Daily', canonical: '/' },
    };
    const url = 'https://daily.example/#/news/12';
    expect(staleSources(claims, { ...SHOWN, url })).toContain('open-graph');
  });
  it('may be stale in part', () => {
    const claims = {
      ...NEW,
      'open-graph': { title: 'Choir sings twice', canonical: SHOWN.url },
      'json-ld': OLD,
      meta: { summary: 'A choir' },
    };
    expect(stale(claims)).toEqual([
      'breadcrumb-list',
      'json-ld',
      'json-ld-creator',
      'json-ld-page',
    ]);
  });
  it('may be that of the home page', () => {
    const home = { title: 'The Daily', site: 'The Daily', canonical: 'https://daily.example/' };
    expect(stale({ ...NEW, 'open-graph': home })).toContain('open-graph');
  });
  it('may be that of the home page, in the tab as well', () => {
    const home = { title: 'The Daily', site: 'The Daily', canonical: 'https://daily.example/' };
    const claims = {
      ...NEW,
      'document-title': { title: 'The Daily' },
      'open-graph': home,
      meta: { summary: 'News every day' },
    };
    expect(stale(claims)).toEqual(expect.arrayContaining(['open-graph', 'meta', 'document-title']));
  });
  it('may share small words with the new one, and repeat itself', () => {
    const old = {
      title: 'The cracks and the pier',
      canonical: OLD.canonical,
      summary: 'Old stones',
    };
    const headline = { title: 'The choir and the lights' };
    const claims = {
      headline,
      'document-title': headline,
      'open-graph': { title: 'The choir and the lights', canonical: SHOWN.url },
      'json-ld': old,
      twitter: { title: old.title },
      meta: { summary: 'Old stones', site: 'The Daily' },
    };
    const found = staleSources(claims, SHOWN);
    expect([...found]).toEqual(expect.arrayContaining(['json-ld', 'twitter']));
    expect(withoutStale(claims, found).meta).toEqual({ site: 'The Daily' });
  });
  it('may have left the tab its old title: then the URL has to speak for the new one', () => {
    const claims = {
      headline: NEW.headline,
      'document-title': { title: OLD.title },
      'open-graph': OLD,
    };
    expect(stale(claims)).toContain('open-graph');
    expect(stale(claims)).toContain('document-title');
  });
});

describe('no stale head', () => {
  it.each([
    [
      'a title for sharing, of the same URL',
      { title: 'You will not believe this evening', canonical: SHOWN.url },
    ],
    [
      'one that gives no URL, of words of the text',
      { title: 'Lights failed, evening was sung again: whole song, second' },
    ],
    ['an old URL of the same title', { title: 'Choir sings twice', canonical: '/?p=81' }],
    [
      'the same id under another path',
      { title: 'Quite another headline here', canonical: '/culture/2024/choir-sings-twice.html' },
    ],
  ])('%s', (_why, claimed) => expect(stale({ ...NEW, 'open-graph': claimed })).toEqual([]));

  it('where the page shows no headline', () => {
    expect(stale({ 'open-graph': OLD, 'document-title': NEW['document-title'] })).toEqual([]);
  });
});
