/** Text with what was sought marked in it. */
import type { JSX } from 'preact';
import { highlight, type Stretch } from '../core/search/highlight.ts';
import { toNeedles } from '../core/search/query.ts';

export const Stretches = ({ of }: { readonly of: readonly Stretch[] }): JSX.Element => (
  <>{of.map(({ text, hit }, index) => (hit ? <mark key={index}>{text}</mark> : text))}</>
);

type Props = { readonly text: string; readonly query: string };

export const Marked = ({ text, query }: Props): JSX.Element => {
  const needles = toNeedles(query);
  return <Stretches of={needles.length ? highlight(text, needles) : [{ text, hit: false }]} />;
};
