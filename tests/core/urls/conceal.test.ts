/** What a page's URL says of its reader is in no URL of the article. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { concealIn, createConceal } from '../../../src/core/urls/conceal.ts';

const HERE = 'https://news.example/story?id=5&token=Lamp9x&sid=Q7rT';
const { inUrl } = createConceal(HERE, '.news.example');

describe('addresses in the article', () => {
  it.each([
    ['to the page itself', `${HERE}#note`, 'https://news.example/story?id=5#note'],
    [
      'to a place that it is shared at, with another secret',
      'https://share.example/?u=https%3A%2F%2Fnews.example%2Fstory%23access_token%3DXy1&auth=Zz1',
      'https://share.example/?u=https%3A%2F%2Fnews.example%2Fstory&auth=Zz1',
    ],
    [
      'to it as the reader came',
      'https://news.example/story?id=5&utm_source=mail',
      'https://news.example/story?id=5',
    ],
    [
      'to it by another secret',
      'https://news.example/story/?auth=Xy1',
      'https://news.example/story/',
    ],
    [
      'to it with a secret behind the #',
      'https://news.example/story#access_token=Xy1&p=2',
      'https://news.example/story#p=2',
    ],
    [
      'to its site, with the secret of the page',
      'https://m.news.example/print?token=Lamp9x&a=1',
      'https://m.news.example/print?a=1',
    ],
    [
      'to its site, with a session of another name',
      'https://news.example/b;jsessionid=9F2C?PHPSESSID=Zz1',
      'https://news.example/b',
    ],
    [
      'to a place that the page is shared at',
      'https://share.example/?u=https%3A%2F%2Fnews.example%2Fstory%3Fid%3D5%26token%3DLamp9x&t=The%20pier',
      'https://share.example/?u=https%3A%2F%2Fnews.example%2Fstory%3Fid%3D5&t=The%20pier',
    ],
  ])('%s', (_, url, clean) => expect(inUrl(url)).toBe(clean));

  it.each([
    ['to a place within the page', 'https://news.example/story#password'],
    ['of its site, that find something', 'https://news.example/talk?session=3&sid=weir'],
    ['of its site, that open something else', 'https://news.example/shop?ticket=gala&token=other'],
    [
      'elsewhere, with secrets of their own',
      'https://paper.example/gift?unlocked_article_code=Ab1',
    ],
    ['that are tracked', 'https://paper.example/a?utm_source=news'],
    ['that are written oddly', 'https://paper.example?a=b c&d=[]'],
    ['of mail', 'mailto:ann@news.example?subject=token'],
    ['of pictures in the page', 'data:image/png;base64,AAAA?sid=Q7rT'],
    ['within the page', '#n1'],
  ])('%s stay', (_, url) => expect(inUrl(url)).toBe(url));
});

it('conceals in links, pictures, sources of quotes and text', () => {
  const { document } = new JSDOM(
    `<a href="${HERE}">${HERE}.</a><img src="https://news.example/i.jpg?sid=Q7rT"><q cite="${HERE}">“</q><a href="https://bob:w2@b.example/?a=b c">x</a>`,
  ).window;
  concealIn(document.body, createConceal(HERE, '.news.example'));
  const clean = 'https://news.example/story?id=5';
  expect(document.body.innerHTML).toBe(
    `<a href="${clean}">${clean}.</a><img src="https://news.example/i.jpg"><q cite="${clean}">“</q><a href="https://b.example/?a=b%20c">x</a>`,
  );
});

it('leaves the text of a page whose address opens nothing as it is', () => {
  const { inText } = createConceal('https://news.example/story', '.news.example');
  const text = 'Try https://news.example/story?token=YOURS and see.';
  expect(inText(text)).toBe(text);
});
