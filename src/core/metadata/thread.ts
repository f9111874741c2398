/** Who began a thread, and when: the head of its first message. */
import { textOf, toClaims } from '../claims/claims.ts';
import { HEAD } from '../page/thread/marks.ts';
import type { Source, SourceExample } from './source.ts';

const source: Source = {
  read({ document }) {
    const head = document.querySelector(`[${HEAD}]`);
    if (!head) return {};
    const who = textOf(head.querySelector('strong') ?? undefined, 80);
    const time = head.querySelector('time');
    return toClaims({
      ...(who ? { authors: [who] } : {}),
      published: time?.getAttribute('datetime') || textOf(time ?? undefined, 80),
    });
  },
};
export default source;

export const examples: readonly SourceExample[] = [
  {
    page: `<p ${HEAD}=""><strong>tidewatcher</strong> · <time datetime="2020-09-18T09:14:00Z">Friday</time></p>`,
    claims: { authors: ['tidewatcher'], published: '2020-09-18T09:14:00Z' },
  },
];
