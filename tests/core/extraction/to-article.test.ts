/** The sources' claims are resolved into one article. */
import { describe, expect, it } from 'vitest';
import { toArticle } from '../../../src/core/extraction/to-article.ts';
import type { AllClaims } from '../../../src/core/facts/priorities.ts';
import { resolveFacts } from '../../../src/core/facts/resolve-facts.ts';
import { siteNames } from '../../../src/core/facts/resolve-site.ts';
import { summaryFrom } from '../../../src/core/facts/resolve-summary.ts';
import { titleFrom } from '../../../src/core/facts/resolve-title.ts';
import type { Scope } from '../../../src/core/stages.ts';
import { countWords, htmlToText } from '../../../src/core/text/words.ts';

const AT = '2024-05-10T12:00:00+02:00';
const URL_HERE = 'https://www.daily-example.org/city/story';

type More = {
  readonly html?: string;
  readonly scope?: Scope;
  readonly images?: { readonly found: number; readonly kept: number };
};

const article = (claims: AllClaims, more: More = {}) => {
  const { html = '<p>It was quiet.</p>', scope = 'page', images = { found: 0, kept: 0 } } = more;
  const facts = resolveFacts(claims, {
    url: URL_HERE,
    domain: '.daily-example.org',
    at: AT,
    sample: htmlToText(html),
  });
  return toArticle({ id: '1', at: AT, url: URL_HERE, scope }, facts, { html, images }, []);
};

describe('title', () => {
  const title = (claims: AllClaims) => titleFrom(claims, siteNames(claims, URL_HERE));
  const named = { 'json-ld': { site: 'The Daily Example' } };

  it.each([
    'Bridge reopens - Daily Example',
    'Bridge reopens | City | The Daily Example',
    'Bridge reopens – daily-example.org',
    'The Daily Example | Bridge reopens',
    'Bridge reopens — Daily Example News',
  ])('takes the site off "%s"', (og) => {
    const clean = title({ ...named, 'open-graph': { title: og } });
    expect(clean).toMatch(/^Bridge reopens(?: \| City)?$/);
  });

  it.each([
    'Bridge reopens - after a year of waiting',
    'Börsen-Zeitung buys bridge',
    'Bridge | Tunnel: which is better?',
    '5 < 6 & other “facts” about A/B tests',
  ])('leaves "%s" whole', (og) => {
    expect(title({ ...named, 'open-graph': { title: og } })).toBe(og);
  });

  it('decodes what was encoded twice', () => {
    expect(title({ 'json-ld': { title: 'It&amp;#8217;s &lt;em&gt;open&lt;/em&gt;&#x20;' } })).toBe(
      'It’s open',
    );
  });

  it('believes OpenGraph, unless it is the text for search engines', () => {
    const og = { title: 'Search text about the bridge' };
    const ld = { title: 'Bridge reopens' };
    expect(title({ 'open-graph': og, 'json-ld': ld })).toBe(og.title);
    expect(title({ 'open-graph': og, 'json-ld': ld, headline: ld, 'document-title': og })).toBe(
      ld.title,
    );
  });

  it('prefers the whole headline to a cut one', () => {
    expect(
      title({
        'open-graph': { title: 'Bridge reopens after…' },
        'json-ld': { title: 'Bridge reopens after a year' },
      }),
    ).toBe('Bridge reopens after a year');
  });

  it.each(['Bridge reopens - City', 'Bridge reopens – DE – 01.05.2024'])(
    'takes the section and the day off "%s", which the page does not show',
    (og) => {
      const claims = {
        'open-graph': { title: og, site: 'DE' },
        headline: { title: 'Bridge reopens' },
        'page-url': { sections: ['city'] },
      };
      expect(title(claims)).toBe('Bridge reopens');
    },
  );

  it('takes Chinese tails off without a space', () => {
    const claims = {
      'document-title': { title: '大桥今日重新开放_城市_示例新闻-Example' },
      headline: { title: '大桥今日重新开放' },
    };
    expect(title(claims)).toBe('大桥今日重新开放');
  });

  it.each([
    ['老桥维修明年开始|大桥|桥墩', '老桥维修明年开始', '老桥维修明年开始'],
    ['老桥之困：它的第二个冬天_长三角', '老桥之困：它的第二个冬天', '老桥之困：它的第二个冬天'],
    ['直播|老桥重新开放', '直播', '直播|老桥重新开放'],
    ['Interview | The bridge', 'Interview', 'Interview | The bridge'],
  ])('of "%s" over "%s" takes "%s"', (og, shown, taken) => {
    expect(title({ 'open-graph': { title: og }, headline: { title: shown } })).toBe(taken);
  });

  it('never takes the site itself, and is the site where nothing else is', () => {
    expect(
      title({
        'open-graph': { title: 'Daily Example' },
        headline: { title: 'Bridge reopens' },
        ...named,
      }),
    ).toBe('Bridge reopens');
    expect(article({}).title).toBe('daily-example.org');
  });
});

describe('authors', () => {
  const authors = (claims: AllClaims) => article(claims).authors;

  it.each([
    [['By Ann Onym and Bo Nym, Senior Reporter'], ['Ann Onym', 'Bo Nym']],
    [['Von Ann Onym (aon)'], ['Ann Onym']],
    [['ann.onym@example.org'], []],
    [['https://example.org/ann'], []],
    [['Ann Onym', 'ANN ONYM'], ['Ann Onym']],
    [['Le Figaro et AFP'], ['Le Figaro et AFP']],
    [['Daily Harbour Staff'], ['Daily Harbour Staff']],
    [['作者：未知'], []],
    [['Van Jones'], ['Van Jones']],
    [['José Ortega y Gasset'], ['José Ortega y Gasset']],
    [['作者：张三'], ['张三']],
    [['AFP'], ['AFP']],
  ])('%j', (raw, names) => expect(authors({ 'json-ld': { authors: raw } })).toEqual(names));

  it('takes no address of the house for a person', () => {
    expect(
      authors({
        'json-ld': { site: 'Daily Example', authors: ['Daily Example, Münster, Germany'] },
      }),
    ).toEqual(['Daily Example']);
    expect(
      authors({ 'json-ld': { site: 'Daily Example', authors: ['Daily Example, AFP'] } }),
    ).toEqual(['AFP']);
  });

  it('leaves accounts out, and slugs where a name is found', () => {
    expect(authors({ 'json-ld': { authors: ['admin'] } })).toEqual([]);
    expect(
      authors({ 'json-ld': { authors: ['ann-onym'] }, meta: { authors: ['Ann Onym'] } }),
    ).toEqual(['Ann Onym']);
  });

  it('credits the house only when nobody else is named', () => {
    const publisher = { authors: ['Daily Example'], site: 'Daily Example' };
    expect(authors({ 'json-ld': publisher })).toEqual(['Daily Example']);
    expect(authors({ 'json-ld': publisher, byline: { authors: ['Ann Onym'] } })).toEqual([
      'Ann Onym',
    ]);
    expect(
      authors({ 'json-ld': { ...publisher, authors: ['Daily Example', 'Ann Onym'] } }),
    ).toEqual(['Ann Onym']);
  });
});

describe('dates', () => {
  const dates = (claims: AllClaims) => {
    const { published, modified } = article(claims);
    return [published, modified];
  };

  it('borrows an offset from a claim with the same wall clock', () => {
    expect(
      dates({
        'json-ld': { published: '2024-05-01T10:00:00' },
        'open-graph': { published: '2024-05-01T10:00:00+02:00' },
      }),
    ).toEqual(['2024-05-01T10:00:00+02:00', undefined]);
  });
  it('does not take local time for UTC', () => {
    expect(
      dates({
        'json-ld': { published: '2024-05-01T10:00:00Z' },
        'open-graph': { published: '2024-05-01T10:00:00+02:00' },
      }),
    ).toEqual(['2024-05-01T10:00:00+02:00', undefined]);
  });
  it('invents no offset', () => {
    expect(dates({ 'json-ld': { published: '2024-05-01 10:00' } })).toEqual([
      '2024-05-01T10:00:00',
      undefined,
    ]);
  });
  it('adds the time that another claim gives for a bare day', () => {
    expect(
      dates({
        'json-ld': { published: '2024-05-01' },
        'time-element': { published: '2024-05-01T10:00Z' },
      }),
    ).toEqual(['2024-05-01T10:00:00+00:00', undefined]);
  });
  it('tells a change only when it came later', () => {
    const published = '2024-05-01T10:00:00+02:00';
    expect(
      dates({ 'json-ld': { published, modified: '2024-05-01T08:00:00Z' } })[1],
    ).toBeUndefined();
    expect(dates({ 'json-ld': { published, modified: '2024-05-01T08:30:00Z' } })[1]).toBe(
      '2024-05-01T08:30:00+00:00',
    );
    expect(dates({ 'json-ld': { modified: published } })).toEqual([undefined, undefined]);
  });
});

describe('site, topics, language, lead', () => {
  it('prefers the name that the host knows, as it is best written', () => {
    expect(
      article({
        'open-graph': { site: 'Security' },
        'json-ld': { site: 'dailyexample' },
        meta: { site: 'Daily Example' },
      }).site,
    ).toBe('Daily Example');
    expect(article({}).site).toBe('daily-example.org');
    const credited = { 'chinese-line': { site: '示例报', authors: ['示例报', '张三'] } };
    expect(article(credited).site).toBe('示例报');
    expect(article(credited).authors).toEqual(['张三']);
    expect(article({ ...credited, meta: { site: '例新网' } }).site).toBe('例新网');
    expect(article({ ...credited, meta: { site: '来源：例新网' } }).site).toBe('例新网');
  });
  it('drops the home page, the headline, slugs and empty words from sections', () => {
    expect(
      article({
        'open-graph': { title: 'Bridge reopens after a year' },
        'breadcrumb-list': {
          sections: [
            'Home',
            'Daily-Example.org',
            'City &amp; Region',
            'bridges-and-roads',
            'Uncategorized',
            'Bridge reopens after a year',
          ],
        },
      }).sections,
    ).toEqual(['City & Region']);
    expect(article({ 'page-url': { sections: ['sport'] } }).sections).toEqual(['Sport']);
  });
  it('cleans keywords and caps them at ten', () => {
    const keywords = [
      'bridge',
      'Bridge',
      'sport/cycling',
      'Ann Onym',
      '58',
      'cat:12',
      ...'abcdefghijklm'.split('').map((x) => `topic ${x}`),
    ];
    const found = article({ meta: { keywords }, 'json-ld': { authors: ['Ann Onym'] } }).keywords;
    expect(found).toHaveLength(10);
    expect(found.slice(0, 2)).toEqual(['bridge', 'topic a']);
  });
  it.each([
    ['en_GB', 'en-GB', 'ltr'],
    ['ar-EG', 'ar-EG', 'rtl'],
    ['klingon!', undefined, undefined],
  ])('language %s', (stated, language, direction) => {
    const read = article({ 'html-lang': { language: stated } });
    expect([read.language, read.direction]).toEqual([language, direction]);
  });
  it('corrects a language that the script contradicts', () => {
    expect(
      article(
        { 'html-lang': { language: 'en' } },
        { html: '<p>大桥今天重新开放，市民都很高兴。</p>' },
      ).language,
    ).toBe('zh');
  });
  it.each([
    [{ src: '/logo.png' }, undefined],
    [{ src: '/a.jpg', width: 1, height: 1 }, undefined],
    [{ src: 'data:image/gif;base64,x' }, undefined],
    [{ src: 'http://cdn.example.org/a.jpg', width: 1200 }, 'https://cdn.example.org/a.jpg'],
    [{ src: 'https://a.example/google-pixel-9.jpg' }, 'https://a.example/google-pixel-9.jpg'],
    [{ src: 'https://a.example/point-blank.jpg' }, 'https://a.example/point-blank.jpg'],
    [{ src: 'https://a.example/loan-default.jpg' }, 'https://a.example/loan-default.jpg'],
    [
      { src: 'https://a.example/new-logo-on-the-town-hall.jpg' },
      'https://a.example/new-logo-on-the-town-hall.jpg',
    ],
    [{ src: 'https://cdn.test/daily-example-default-1200x630.jpg' }, undefined],
    [{ src: '/og-image.png' }, undefined],
    [{ src: '/ann-onym_avatar_146.jpg' }, undefined],
    [{ src: '/a.jpg?w=1' }, 'https://www.daily-example.org/a.jpg?w=1'],
  ])('lead %j', (lead, src) => {
    expect(article({ 'open-graph': { lead: { alt: '', ...lead } } }).lead?.src).toBe(src);
  });
  it('takes the first summary that says something', () => {
    expect(
      summaryFrom(
        { 'open-graph': { summary: ' ' }, meta: { summary: 'It is &quot;open&quot;.' } },
        'It is open',
      ),
    ).toBe('It is "open".');
  });
  it('believes a canonical address on the same site', () => {
    expect(article({ 'canonical-link': { canonical: '/2024/story?utm_source=x' } }).url).toBe(
      'https://www.daily-example.org/2024/story',
    );
  });
});

describe('doubts', () => {
  const words = (n: number) => `<p>${'word '.repeat(n)}</p>`;
  it.each([
    [{ 'json-ld': { words: 300 } }, { html: words(100) }, ['shorter-than-stated']],
    [{ 'json-ld': { words: 300 } }, { html: words(290) }, []],
    [{ 'json-ld': { text: 'word '.repeat(300) } }, { html: words(100) }, ['shorter-than-stated']],
    [{ 'json-ld': { words: 300, paywalled: true } }, { html: words(300) }, []],
    [{ 'json-ld': { paywalled: true } }, {}, ['paywalled']],
    [{ pages: { page: { number: 1, of: 3 } } }, {}, ['one-page-of-many']],
    [{}, { images: { found: 6, kept: 1 } }, ['pictures-missing']],
    [{ 'json-ld': { paywalled: true } }, { scope: 'selection' as const }, []],
  ])('%#', (claims, more, warnings) => expect(article(claims, more).doubts).toEqual(warnings));
});

describe('words', () => {
  it.each([
    ['<p>It’s a <b>well-known</b> br<i>idge</i></p><p>&amp; 2 more</p>', 6],
    ['<p>大桥 opens 今天</p>', 5],
    ['<p title="a > b">one</p><!-- two > three --><br>four', 2],
    ['<p>a&nbsp;b', 2],
    ['', 0],
  ])('%s', (html, count) => expect(countWords(htmlToText(html))).toBe(count));

  it('stays linear on broken markup', () => {
    for (const part of ['<', '<a href="', '<a b="c">', '<!--', '&', '<p>'])
      expect(htmlToText(part.repeat(400_000)).length).toBeLessThanOrEqual(part.length * 400_000);
  });
});

it('leaves no undefined field, and survives structuredClone', () => {
  const read = article({ headline: { title: 'Bridge reopens' } });
  expect(structuredClone(read)).toEqual(read);
  expect(Object.values(read)).not.toContain(undefined);
});
