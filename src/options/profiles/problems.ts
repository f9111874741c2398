/** What is wrong with a draft, and where. */

import { isZone } from '../../core/dates/time-zones.ts';
import { isDateFormat, isKey } from '../../core/front-matter/check-field.ts';
import { type Excess, excessOf } from '../../core/front-matter/limits.ts';
import { isImagePath } from '../../core/html/fixed-text.ts';
import {
  checkPattern,
  IMAGE_PLACEHOLDERS,
  type PatternProblem,
} from '../../core/patterns/check-pattern.ts';
import { type FieldDraft, type ProfileDraft, toField, toProfile } from './draft.ts';

export type Problem =
  | PatternProblem
  | {
      readonly is:
        | 'empty'
        | 'nameTwice'
        | 'key'
        | 'keyTwice'
        | 'propertyKey'
        | 'propertyNested'
        | 'number'
        | 'format'
        | 'imagePath'
        | 'zone';
    };

/** By place: `name`, `folder`, `fileName`, or the uid of a key and its part, such as `7.format`. */
export type Problems = ReadonlyMap<string, Problem>;

type Found = readonly [place: string, problem: Problem];

const found = (place: string, problem: Problem | undefined): Found[] =>
  problem ? [[place, problem]] : [];

const checkNumber = (text: string): Problem | undefined =>
  text.trim() !== '' && Number.isFinite(Number(text)) ? undefined : { is: 'number' };

const checkDate = ({ uid, format, zone }: FieldDraft): Found[] => [
  ...found(`${uid}.format`, isDateFormat(format.trim()) ? undefined : { is: 'format' }),
  ...found(`${uid}.zone`, zone.trim() === '' || isZone(zone.trim()) ? undefined : { is: 'zone' }),
];

const checkHref = (href: string): Problem | undefined =>
  checkPattern(href, IMAGE_PLACEHOLDERS) ?? (isImagePath(href) ? undefined : { is: 'imagePath' });

const checkPart = (field: FieldDraft): Found[] => {
  const { uid, kind, text, or, valueKind, value, fields } = field;
  if (kind === 'fields') return checkFields(fields);
  if (kind === 'date') return checkDate(field);
  if (kind === 'text') {
    return [...found(`${uid}.text`, checkPattern(text)), ...found(`${uid}.or`, checkPattern(or))];
  }
  return kind === 'value' && valueKind === 'number'
    ? found(`${uid}.value`, checkNumber(value))
    : [];
};

const checkKey = (fields: readonly FieldDraft[], { uid, key }: FieldDraft): Problem | undefined => {
  const name = key.trim();
  if (name === '') return { is: 'empty' };
  if (!isKey(name)) return { is: 'key' };
  const first = fields.find((other) => other.key.trim() === name);
  return first?.uid === uid ? undefined : { is: 'keyTwice' };
};

const checkFields = (fields: readonly FieldDraft[]): Found[] =>
  fields.flatMap((field) => [
    ...found(`${field.uid}.key`, checkKey(fields, field)),
    ...checkPart(field),
  ]);

const EXCESS: Readonly<Record<Excess, Problem>> = {
  key: { is: 'propertyKey' },
  nested: { is: 'propertyNested' },
  twice: { is: 'keyTwice' },
};

/** What this notation cannot say, though others can. */
const checkNotation = ({ base, fields: drafts }: ProfileDraft): Found[] => {
  const fields = drafts.map(toField);
  return drafts.flatMap(({ uid }, n) => {
    const excess = fields[n] && excessOf(fields[n], fields, base.fence);
    return found(`${uid}.key`, excess && EXCESS[excess]);
  });
};

const checkName = (
  { id, name }: ProfileDraft,
  others: readonly { readonly id: string; readonly name: string }[],
): Problem | undefined => {
  if (name.trim() === '') return { is: 'empty' };
  const isTaken = others.some((other) => other.id !== id && other.name.trim() === name.trim());
  return isTaken ? { is: 'nameTwice' } : undefined;
};

/** `others`: every profile there is, by the names they are shown under. */
export const problemsOf = (
  draft: ProfileDraft,
  others: readonly { readonly id: string; readonly name: string }[],
): Problems =>
  new Map([
    ...found('name', checkName(draft, others)),
    ...found('folder', checkPattern(draft.folder)),
    ...found('fileName', draft.fileName.trim() ? checkPattern(draft.fileName) : { is: 'empty' }),
    ...found('imageFolder', checkPattern(draft.imageFolder, IMAGE_PLACEHOLDERS)),
    ...found('imageHref', checkHref(draft.imageHref.trim())),
    ...checkNotation(draft),
    ...checkFields(draft.fields),
  ]);

/** Whether a key, or one inside it, has something wrong. */
export const hasProblem = (problems: Problems, field: FieldDraft): boolean =>
  [...problems.keys()].some((place) => place.startsWith(`${field.uid}.`)) ||
  field.fields.some((inner) => hasProblem(problems, inner));

/** The draft with the profile it stands for now, if it stands for one. */
export const settleProfile = (
  draft: ProfileDraft,
  others: readonly { readonly id: string; readonly name: string }[],
): ProfileDraft =>
  problemsOf(draft, others).size === 0 ? { ...draft, kept: toProfile(draft) } : draft;
