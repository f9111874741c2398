/** Text with what was sought marked in it. */
import type { JSX } from 'preact';
import { highlight, type Segment } from '../core/search/highlight.ts';
import { toNeedles } from '../core/search/query.ts';

export const Segments = ({ of }: { readonly of: readonly Segment[] }): JSX.Element => (
  <>{of.map(({ text, hit }, index) => (hit ? <mark key={index}>{text}</mark> : text))}</>
);

type Props = { readonly text: string; readonly query: string };

export const Highlighted = ({ text, query }: Props): JSX.Element => {
  const needles = toNeedles(query);
  return <Segments of={needles.length ? highlight(text, needles) : [{ text, hit: false }]} />;
};
