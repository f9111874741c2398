/** What the list says of a page, and whether that is what its user looks for. */
import type { BatchRow } from '../archive/batch-row.ts';
import { faultText, type Messages } from '../locales/index.ts';

export const stateText = ({ picked, state }: BatchRow, { batch }: Messages): string =>
  picked || state !== 'waiting' ? batch.states[state] : '';

/** What is to be known of it, and where its note lies. */
export const linesAbout = (row: BatchRow, messages: Messages): readonly string[] =>
  [
    row.known && row.state === 'waiting' ? messages.batch.savedBefore : '',
    row.fault && row.state === 'failed' ? faultText(messages, row.fault, row.detail) : '',
    ...(row.state === 'doubtful' ? (row.doubts ?? []).map((one) => messages.doubts[one]) : []),
    row.path ?? '',
  ].filter(Boolean);

/** All of its words are said of the page, or its state begins with it: "saved" is not "not saved". */
export function isFound(row: BatchRow, filter: string, messages: Messages): boolean {
  const sought = filter.trim().toLowerCase();
  if (sought === '' || stateText(row, messages).toLowerCase().startsWith(sought)) return true;
  const said = [row.title ?? '', row.url, ...linesAbout(row, messages)].join(' ').toLowerCase();
  return sought.split(/\s+/).every((word) => said.includes(word));
}
