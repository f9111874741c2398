/** Scores what an extractor made of one page. */
import { listsNames, type Truth } from '../corpus/truth.ts';
import type { Row } from '../extraction.ts';
import { type DayVerdict, isSameDate, judgeDay } from './dates.ts';
import { toLines } from './lines.ts';
import { isSameImage, scoreNames, splitNames } from './names.ts';
import { countMatches, harmonic, type Overlap, overlap } from './overlap.ts';
import { toShingles, toWords } from './tokens.ts';

/** How many passages that belong are there, how many are not, and the same of those that do not belong. */
export type Passages = {
  readonly found: number;
  readonly missed: number;
  readonly kept: number;
  readonly left: number;
};

/** Shares are 0 to 1. What the truth does not state is absent. */
export type PageScore = {
  readonly set: string;
  readonly ms?: number;
  readonly error?: string;
  /** F1 of the text; share of the passages that are where they belong. */
  readonly body?: number;
  readonly overlap?: Overlap;
  readonly passages?: Passages;
  /** F1 over whole paragraphs. */
  readonly para?: number;
  readonly title?: number;
  readonly date?: number;
  /** Absent also where nothing could be read. */
  readonly day?: DayVerdict;
  readonly authors?: number;
  readonly lead?: number;
};

const squeeze = (text: string): string => text.replace(/\s+/g, ' ');

const countPassages = (truth: Truth, title: string, text: string): Passages => {
  const wanted = truth.with ?? [];
  const foreign = truth.without ?? [];
  // Some truths hold the headline, which an extractor gives apart.
  const whole = squeeze(`${title}\n${text}`);
  const found = wanted.filter((passage) => whole.includes(squeeze(passage))).length;
  const kept = foreign.filter((passage) => squeeze(text).includes(squeeze(passage))).length;
  return { found, missed: wanted.length - found, kept, left: foreign.length - kept };
};

const sharePassages = ({ found, missed, kept, left }: Passages): number => {
  const all = found + missed + kept + left;
  return all ? (found + left) / all : 1;
};

const scoreParagraphs = (truth: readonly string[], lines: readonly string[]): number => {
  const wanted = truth.map(toWords).filter(Boolean);
  const hits = countMatches(wanted, lines.map(toWords));
  return harmonic(lines.length ? hits / lines.length : 0, wanted.length ? hits / wanted.length : 0);
};

const scoreBody = (
  truth: Truth,
  row: Row,
  lines: readonly string[],
): Pick<PageScore, 'body' | 'overlap' | 'passages'> => {
  const text = lines.join('\n');
  if (truth.with) {
    const passages = countPassages(truth, row.title ?? '', text);
    return { body: sharePassages(passages), passages };
  }
  if (!truth.body) return {};
  const compared = overlap(toShingles(truth.body), toShingles(text));
  return { body: harmonic(compared.precision, compared.recall), overlap: compared };
};

const scoreAuthors = (truth: Truth, found: readonly string[]): number =>
  listsNames(truth)
    ? scoreNames(splitNames(truth.authors ?? []), splitNames(found))
    : scoreNames(truth.authors ?? [], found);

export const scorePage = (truth: Truth, row: Row): PageScore => {
  const lines = toLines(row.html);
  return {
    set: truth.set,
    ...(row.ms !== undefined && { ms: row.ms }),
    ...(row.error !== undefined && { error: row.error }),
    ...scoreBody(truth, row, lines),
    ...(truth.paragraphs?.length && { para: scoreParagraphs(truth.paragraphs, lines) }),
    ...(truth.title && { title: Number(toWords(truth.title) === toWords(row.title)) }),
    ...(truth.date && { date: Number(isSameDate(truth.date, row.date)) }),
    ...(truth.date && row.error === undefined && { day: judgeDay(truth.date, row.date) }),
    ...(truth.authors?.length && { authors: scoreAuthors(truth, row.authors ?? []) }),
    ...(truth.lead && { lead: Number(isSameImage(truth.lead, row.cover)) }),
  };
};
