/** Where a profile that is edited puts the user's own words on an article. */
import { type FieldDraft, newField, type ProfileDraft } from './draft.ts';

export const REMARK_OPTIONS = ['quote', 'field', 'none'] as const;
export type RemarkOption = (typeof REMARK_OPTIONS)[number];

const REMARK = '{remark}';

const isUsed = ({ text, or, fields }: FieldDraft): boolean =>
  (text + or).includes(REMARK) || fields.some(isUsed);

type Parts = Pick<ProfileDraft, 'fields' | 'remark'>;

export const remarkOption = ({ remark, fields }: Parts): RemarkOption => {
  if (remark === 'quote') return 'quote';
  return fields.some(isUsed) ? 'field' : remark || 'quote';
};

const isOwn = ({ kind, text }: FieldDraft): boolean => kind === 'text' && text.trim() === REMARK;

const without = (fields: readonly FieldDraft[]): FieldDraft[] =>
  fields
    .filter((field) => !isOwn(field))
    .map((field) => ({ ...field, fields: without(field.fields) }));

/** A field that holds more than the remark stays as the user wrote it. */
export const putRemark = ({ fields }: Pick<Parts, 'fields'>, option: RemarkOption): Parts => {
  if (option !== 'field') return { remark: option, fields: without(fields) };
  const own = { ...newField(), key: 'note', text: REMARK };
  return { remark: '', fields: fields.some(isUsed) ? fields : [...fields, own] };
};
