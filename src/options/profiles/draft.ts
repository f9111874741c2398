/** A profile of the user while it is edited: texts as they are typed, apart from what is saved. */

import type { BodyKind, Letters } from '../../core/note-options.ts';
import {
  DEFAULT_IMAGES,
  type Field,
  type ListShape,
  type Profile,
  type RemarkPlace,
  toBodyKind,
} from '../../core/profiles/profile.ts';

export const FIELD_KINDS = ['text', 'value', 'list', 'date', 'fields'] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];
export const VALUE_KINDS = ['text', 'number', 'boolean', 'list'] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];
export const LISTS = ['categories', 'tags', 'keywords', 'authors', 'lead'] as const;
export const SHAPES: readonly ListShape[] = ['flat', 'each', 'path', 'tag', 'named', 'worded'];
export const DATES = ['published', 'modified', 'captured'] as const;

/** A key with the parts of every kind, so that trying another kind loses nothing. */
export type FieldDraft = {
  /** Identifies a key while the page is open. */
  readonly uid: number;
  readonly key: string;
  readonly kind: FieldKind;
  readonly text: string;
  /** Stands in where `text` comes out empty. */
  readonly or: string;
  readonly valueKind: ValueKind;
  readonly value: string;
  readonly yes: boolean;
  readonly items: readonly string[];
  readonly list: (typeof LISTS)[number];
  readonly shape: ListShape;
  readonly date: (typeof DATES)[number];
  readonly format: string;
  readonly zone: string;
  /** The day of capture stands in where the page states none. */
  readonly always: boolean;
  readonly quoted: boolean | 'local';
  readonly fields: readonly FieldDraft[];
};

export type ProfileDraft = {
  readonly id: string;
  readonly name: string;
  readonly folder: string;
  readonly fileName: string;
  readonly letters: Letters;
  readonly body: BodyKind;
  /** Patterns for images beside the note; `''` in `imageHref`: the way there. */
  readonly imageFolder: string;
  readonly imageHref: string;
  /** `''`: where there is a field for it, else above the body. */
  readonly remark: RemarkPlace | '';
  readonly fields: readonly FieldDraft[];
  /** What is not edited here stays as the profile had it that this one is a copy of. */
  readonly base: Profile;
  /** As it was last valid: saved until the draft is valid again. */
  readonly kept?: Profile;
};

let lastUid = 0;

export const newField = (): FieldDraft => {
  lastUid += 1;
  return {
    uid: lastUid,
    key: '',
    kind: 'text',
    text: '',
    or: '',
    valueKind: 'text',
    value: '',
    yes: true,
    items: [],
    list: 'categories',
    shape: 'flat',
    date: 'published',
    format: 'rfc3339',
    zone: '',
    always: false,
    quoted: false,
    fields: [],
  };
};

const toValueDraft = (
  value: string | number | boolean | readonly string[],
): Partial<FieldDraft> => {
  if (typeof value === 'boolean') return { valueKind: 'boolean', yes: value };
  if (typeof value === 'number') return { valueKind: 'number', value: String(value) };
  if (typeof value === 'string') return { valueKind: 'text', value };
  return { valueKind: 'list', items: value };
};

const toFieldDraft = (field: Field): FieldDraft => {
  const draft = { ...newField(), key: field.key };
  if ('text' in field) return { ...draft, kind: 'text', text: field.text, or: field.or ?? '' };
  if ('value' in field) return { ...draft, kind: 'value', ...toValueDraft(field.value) };
  if ('list' in field) {
    return { ...draft, kind: 'list', list: field.list, shape: field.shape ?? 'flat' };
  }
  if ('fields' in field) {
    return { ...draft, kind: 'fields', fields: field.fields.map(toFieldDraft) };
  }
  const { date, format, zone = '', or, quoted = false } = field;
  return { ...draft, kind: 'date', date, format, zone, always: or !== undefined, quoted };
};

export const toDraft = (id: string, profile: Profile): ProfileDraft => ({
  id,
  name: profile.name,
  folder: profile.folder,
  fileName: profile.fileName,
  letters: profile.letters ?? 'unicode',
  body: toBodyKind(profile),
  imageFolder: (profile.pictures ?? DEFAULT_IMAGES).folder,
  imageHref: profile.pictures?.href ?? '',
  remark: profile.body?.remark ?? '',
  fields: profile.fields.map(toFieldDraft),
  base: profile,
  kept: profile,
});

const toValue = ({ valueKind, value, yes, items }: FieldDraft) => {
  if (valueKind === 'boolean') return yes;
  if (valueKind === 'number') return Number(value);
  return valueKind === 'list' ? [...items] : value;
};

export const toField = (draft: FieldDraft): Field => {
  const key = draft.key.trim();
  const { kind, text, or, list, shape, date, format, zone, always, quoted } = draft;
  if (kind === 'text') return { key, text, ...(or ? { or } : {}) };
  if (kind === 'value') return { key, value: toValue(draft) };
  if (kind === 'list') return { key, list, ...(shape === 'flat' ? {} : { shape }) };
  if (kind === 'fields') return { key, fields: draft.fields.map(toField) };
  return {
    key,
    date,
    format: format.trim(),
    ...(zone.trim() ? { zone: zone.trim() } : {}),
    ...(always ? { or: 'captured' as const } : {}),
    ...(quoted ? { quoted } : {}),
  };
};

const toImages = ({ base, imageFolder, imageHref }: ProfileDraft): Pick<Profile, 'pictures'> => {
  const [folder, href] = [imageFolder.trim() || DEFAULT_IMAGES.folder, imageHref.trim()];
  const { pictures: before } = base;
  if (!before && !href && folder === DEFAULT_IMAGES.folder) return {};
  const { href: _, ...rest } = before ?? DEFAULT_IMAGES;
  return { pictures: { ...rest, folder, ...(href ? { href } : {}) } };
};

/** The profile that a draft without problems stands for. */
export const toProfile = (draft: ProfileDraft): Profile => {
  const { letters: _, body: style, pictures: __, ...rest } = draft.base;
  const { remark: ___, ...plain } = style ?? {};
  const body = {
    ...plain,
    ...(toBodyKind(draft.base) === draft.body ? {} : { kind: draft.body }),
    ...(draft.remark ? { remark: draft.remark } : {}),
  };
  return {
    ...rest,
    name: draft.name.trim(),
    folder: draft.folder.trim().replace(/^\/+|\/+$/g, ''),
    fileName: draft.fileName.trim(),
    ...(draft.letters === 'unicode' ? {} : { letters: draft.letters }),
    fields: draft.fields.map(toField),
    ...(style || Object.keys(body).length > 0 ? { body } : {}),
    ...toImages(draft),
  };
};
