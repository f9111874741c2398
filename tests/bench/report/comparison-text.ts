/** Writes a comparison down for a person. */
import type { Change, Comparison, PageChange } from './compare.ts';
import { toTable } from './table.ts';

const signed = (value: number): string => `${value < 0 ? '' : '+'}${value.toFixed(4)}`;

const cells = ({ before, after }: Change): string[] => [
  signed(after - before),
  before.toFixed(4),
  '→',
  after.toFixed(4),
];

const lines = (title: string, changes: readonly PageChange[], most: number): string[] => {
  if (!changes.length) return [];
  const shown = changes.slice(0, most);
  return [
    `\n${title}: ${changes.length}${shown.length < changes.length ? `, of which ${most}` : ''}`,
    toTable(shown.map((change) => [`  ${change.id}`, change.measure, ...cells(change)])),
  ];
};

/** At most `most` pages that got better, and as many that got worse. */
export const comparisonText = ({ common, sets, pages }: Comparison, most: number): string => {
  const changed = Object.entries(sets).flatMap(([set, measures]) =>
    Object.entries(measures).map(([measure, change]) => [`  ${set}`, measure, ...cells(change)]),
  );
  return [
    `${common} pages in both runs`,
    ...(changed.length ? [toTable(changed)] : ['No score has changed.']),
    ...lines(
      'Worse',
      pages.filter(({ before, after }) => after < before),
      most,
    ),
    ...lines(
      'Better',
      pages.filter(({ before, after }) => after > before),
      most,
    ),
  ].join('\n');
};
