/** What was added to the list, what was left out of it, and why. */
import type { JSX } from 'preact';
import { useMessages } from '../ui/language.ts';
import { Notice } from '../ui/notice.tsx';
import type { Report } from './state.ts';

export const ReportText = ({ report }: { readonly report: Report }): JSX.Element => {
  const { batch: words } = useMessages();
  const { added, picked, known, again, twice, left, refused } = report;
  const samples = refused.flatMap((one) => one.samples);
  const sentences = [
    words.added(added, picked),
    known ? words.known(known) : '',
    again ? words.again(again) : '',
    twice ? words.twice(twice) : '',
    left ? words.left(left) : '',
    refused.length
      ? words.refused(refused.map(({ why, count }) => words.refusals[why](count)).join(', '))
      : '',
  ];
  return (
    <Notice kind={left || refused.length ? 'doubt' : 'done'}>
      <p id="report">{sentences.filter(Boolean).join(' ')}</p>
      {samples.length > 0 && (
        <ul class="passages">
          {samples.slice(0, 5).map((sample) => (
            <li key={sample}>
              <bdi>{sample}</bdi>
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
};
