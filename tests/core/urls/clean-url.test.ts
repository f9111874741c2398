/** URLs lose what tracks their reader or opens more to them than to others, and nothing else. */
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { cleanUrl } from '../../../src/core/urls/clean-url.ts';
import { withoutCredentials } from '../../../src/core/urls/parse-url.ts';
import { isTracking } from '../../../src/core/urls/tracking.ts';

const AT = 'https://example.org/a';

describe('names and passwords', () => {
  it.each([
    ['https://ann:pier9@example.org/a', AT],
    ['https://ann@example.org/a', AT],
    ['https://:pier9@example.org/a', AT],
    ['mailto:ann@example.org', 'mailto:ann@example.org'],
    ['https://example.org/@ann', 'https://example.org/@ann'],
    ['no address: ann@example.org', 'no address: ann@example.org'],
  ])('%s', (url, clean) => expect(withoutCredentials(url)).toBe(clean));
});

describe('tracking', () => {
  it.each([
    ['?utm_source=x&id=5&fbclid=y', '?id=5'],
    ['?utm_source=x', ''],
    ['?UTM_Medium=x&b', '?b'],
    ['?utm_social-type=x&gad_source=1&srsltid=y&_gl=1*abc', ''],
    ['?q=a+b&n=%E4%BD%93|{}#part', '?q=a+b&n=%E4%BD%93|{}'],
    ['?id=utm_source', '?id=utm_source'],
    ['?ref=home&source=2&from=3&mc=4', '?ref=home&source=2&from=3&mc=4'],
  ])('%s', (query, clean) => expect(cleanUrl(AT + query)).toBe(AT + clean));
  it.each([
    ['/#/news/12?token=ab', '/#/news/12'],
    ['/app/#!/news/12', '/app/#!/news/12'],
    ['/#part', '/'],
    ['/a#/picture/2', '/a'],
  ])('%s', (path, clean) => {
    expect(cleanUrl(`https://example.org${path}`)).toBe(`https://example.org${clean}`);
  });

  it('goes wherever tidy-url says it goes on every site', () => {
    const require = createRequire(import.meta.url);
    const rules = require('tidy-url/data/rules.js') as { name: string; rules: string[] }[];
    const names = rules.find(({ name }) => name === 'Global')?.rules ?? [];
    expect(names.length).toBeGreaterThan(90);
    expect(names.filter((name) => !isTracking(name))).toEqual([]);
  });
});

describe('secrets', () => {
  const GONE = [
    'PHPSESSID jsessionid JSESSIONID sid SID sess session session_id session-id sessionKey user_session ASPSESSIONIDAQRC ASP.NET_SessionId',
    'access_token accessToken access-token id_token refresh_token auth_token csrfToken pwapi_token reader_token token user[token]',
    'auth auth_key authkey authuser authorization oauth_verifier auth-code',
    'api_key apikey API-KEY x-api-key access_key private_key unlock_key client_secret secret',
    'password passwd pwd user_password passcode otp totp ticket sso_ticket jwt SAMLResponse RelayState _wpnonce',
    'unlocked_article_code gift gift_code giftId gifted gift-article freebie access_code magic_link',
    'signature sig X-Amz-Signature X-Amz-Security-Token x-goog-signature Key-Pair-Id hdnts',
    'email user_email e-mail reader.email',
  ].flatMap((line) => line.split(' '));

  it.each(GONE)('%s is gone', (name) => {
    expect(cleanUrl(`${AT}?id=5&${encodeURIComponent(name)}=Lamp9x&p=2`)).toBe(`${AT}?id=5&p=2`);
  });

  const KEPT =
    'id p code key state author authors author_id Author author-name authority page sign hash passage sidebar assess ticketing giftguide tokenId email_topic sida';

  it.each(KEPT.split(' '))('%s stays', (name) => {
    expect(cleanUrl(`${AT}?${name}=5`)).toBe(`${AT}?${name}=5`);
  });

  it.each([
    ['?st=8Hq2Lm&reflink=x', ''],
    ['?st=2&sk=fiction', '?st=2&sk=fiction'],
    ['?sk=9c1f0aab77', ''],
    ['?sid=24/05/01/1432', '?sid=24/05/01/1432'],
    ['?name=News&sid=1432', '?name=News&sid=1432'],
    ['?sid=f00dfeed1432', ''],
    ['#access_token=Lamp9x', ''],
    [';jsessionid=9F2C?id=5', '?id=5'],
    [';JSESSIONID=9F2C/b;v=1/c', '/b;v=1/c'],
    ['?id=5;sid=Lamp9x;p=2', '?id=5;p=2'],
    ['?id=5&amp;sid=Lamp9x', '?id=5&amp'],
    ['?%73id=Lamp9x&n=%E4', '?n=%E4'],
    ['?sid&password=&p=2', '?sid&password=&p=2'],
    [
      '?to=https%3A%2F%2Fann%3Apier9%40b.example%2F%3Fsid%3DLamp9x%26id%3D5&p=2',
      '?to=https%3A%2F%2Fb.example%2F%3Fid%3D5&p=2',
    ],
    ['?to=https%3a%2f%2fb.example%2f%3fid%3d5', '?to=https%3a%2f%2fb.example%2f%3fid%3d5'],
  ])('%s', (rest, clean) => expect(cleanUrl(AT + rest)).toBe(AT + clean));

  it('goes out of the path of ASP.NET', () => {
    expect(cleanUrl('https://example.org/(S(lit3py55t21z5v55vlm25s55))/a.aspx')).toBe(
      'https://example.org/a.aspx',
    );
    expect(cleanUrl('https://example.org/wiki/(S)/a')).toBe('https://example.org/wiki/(S)/a');
  });
});

it('an address that is clean stays so, and a page of the disk as it is', () => {
  for (const url of ['file:///home/a.html', 'https://example.org/a?q=%20', 'about:blank'])
    expect(cleanUrl(url)).toBe(url);
});
