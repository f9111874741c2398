/** The short ways through Readability lead to where its own ways lead. */
import { Readability } from '@mozilla/readability';
import { expect, it } from 'vitest';
import { parseArticle } from '../../src/core/body/readability.ts';
import { timeCheck, untimed } from '../../src/core/deadline.ts';
import { Fault } from '../../src/core/fault.ts';
import { cloneGuarded } from '../../src/core/page/guard.ts';
import { goldenPages, openPage } from './golden.ts';

const UNUSED =
  'href src srcset poster align background bgcolor border cellpadding cellspacing frame hspace rules style valign vspace width height';

/** All but URLs and styles, which are not used; Readability takes links apart that run programs. */
const shapeOf = (article: Element | null | undefined): string => {
  for (const link of article?.querySelectorAll('a[href^="javascript:"]') ?? [])
    link.replaceWith(...link.childNodes);
  for (const element of article?.querySelectorAll('*') ?? [])
    for (const name of UNUSED.split(' ')) element.removeAttribute(name);
  return article?.outerHTML ?? '';
};

it.each(goldenPages())('on $slug', ({ source, url }) => {
  const open = () => cloneGuarded(openPage(source, url), 'page').document;
  const plain = new Readability<Node>(open(), {
    serializer: (node) => node,
    disableJSONLD: true,
    keepClasses: true,
  }).parse()?.content as Element | null | undefined;
  const ours = parseArticle(open(), untimed);
  expect(shapeOf(ours)).toBe(shapeOf(plain));
});

it('they end when the time is over', () => {
  const [{ source, url } = { source: '', url: '' }] = goldenPages();
  let now = 0;
  const check = timeCheck(() => now++, 10, 'page-timeout');
  expect(() => parseArticle(openPage(source, url), check)).toThrow(Fault);
});
