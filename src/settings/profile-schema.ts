/** A profile as the user keeps one: every part checked, whatever is not known left out. */
import * as v from 'valibot';
import { isZone } from '../core/dates/time-zones.ts';
import { dialects } from '../core/dialects/index.ts';
import { isDateFormat, isKey } from '../core/front-matter/check-field.ts';
import { excessOf, limits } from '../core/front-matter/limits.ts';
import { isExcerptMark, isImagePath, isWrap } from '../core/html/fixed-text.ts';
import { BODY_KINDS, IMAGE_MODES, LETTERS } from '../core/note-options.ts';
import { checkPattern, IMAGE_PLACEHOLDERS } from '../core/patterns/check-pattern.ts';
import { type Field, type Profile, REMARK_PLACES } from '../core/profiles/profile.ts';

const MAX_FIELDS = 60;
const MAX_DEPTH = 3;

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
/** One line of what a person or a program wrote, such as an excerpt mark. */
const line = v.pipe(text(500), v.regex(/^[^\p{Cc}]*$/u, 'one line'));

export const pattern = v.pipe(
  line,
  v.check((value) => checkPattern(value) === undefined, 'not a pattern of known placeholders'),
);

const imagePattern = v.pipe(
  line,
  v.check(
    (value) => checkPattern(value, IMAGE_PLACEHOLDERS) === undefined,
    'not a pattern of known placeholders',
  ),
);

const images = v.object({
  folder: imagePattern,
  href: v.exactOptional(v.pipe(imagePattern, v.check(isImagePath, 'not a path on the site'))),
  mode: v.exactOptional(v.picklist(IMAGE_MODES)),
});

const key = v.pipe(v.string(), v.check(isKey, 'not a key'));

const unique = (fields: Field[]): boolean =>
  new Set(fields.map((field) => field.key)).size === fields.length;

const KINDS = {
  text: v.object({ key, text: pattern, or: v.exactOptional(pattern) }),
  value: v.object({
    key,
    value: v.union(
      [
        text(2000),
        v.pipe(v.number(), v.finite()),
        v.boolean(),
        v.pipe(v.array(text(500)), v.maxLength(100)),
      ],
      'not a text, number, yes or no, or list',
    ),
  }),
  list: v.object({
    key,
    list: v.picklist(['categories', 'tags', 'keywords', 'authors', 'lead']),
    shape: v.exactOptional(v.picklist(['flat', 'each', 'path', 'tag', 'named', 'worded'])),
  }),
  date: v.object({
    key,
    date: v.picklist(['published', 'modified', 'captured']),
    format: v.pipe(v.string(), v.check(isDateFormat, 'not a date format')),
    zone: v.exactOptional(v.pipe(v.string(), v.check(isZone, 'not a time zone'))),
    or: v.exactOptional(v.literal('captured')),
    quoted: v.exactOptional(v.union([v.boolean(), v.literal('local')])),
  }),
} as const;

type KindName = keyof typeof KINDS;

/** By the part that tells one kind from another, so that a fault names what is wrong inside it. */
const fieldAt = (depth: number): v.GenericSchema<unknown, Field> =>
  v.lazy((input) => {
    const has = (name: string): boolean =>
      typeof input === 'object' && input !== null && Object.hasOwn(input, name);
    if (has('fields') && depth < MAX_DEPTH) return v.object({ key, fields: fieldsAt(depth + 1) });
    const kind = (Object.keys(KINDS) as KindName[]).find(has);
    return kind ? KINDS[kind] : v.object({ key, text: pattern });
  });

const fieldsAt = (depth: number): v.GenericSchema<unknown, readonly Field[]> =>
  v.pipe(
    v.array(fieldAt(depth)),
    v.maxLength(MAX_FIELDS, `more than ${MAX_FIELDS} keys`),
    v.check(unique, 'the same key twice'),
  );

const guard = v.object({
  escape: v.exactOptional(v.boolean()),
  against: v.exactOptional(v.picklist(['templates', 'mdx'])),
  off: v.exactOptional(fieldAt(1)),
  head: v.exactOptional(v.union([v.boolean(), v.literal('code')])),
  wrap: v.exactOptional(
    v.pipe(
      v.strictTuple([line, line]),
      v.check((lines) => isWrap(lines), 'not ::: v-pre and :::'),
    ),
  ),
  shortcodes: v.exactOptional(
    v.picklist(['hugo', 'zola', 'vitepress', 'docusaurus', 'templater', 'quartz']),
  ),
});

const body = v.object({
  kind: v.exactOptional(v.picklist(BODY_KINDS)),
  html: v.exactOptional(v.boolean()),
  dialect: v.exactOptional(v.picklist([...dialects.keys()])),
  typographic: v.exactOptional(v.boolean()),
  decoding: v.exactOptional(v.boolean()),
  footnotes: v.exactOptional(v.boolean()),
  captions: v.exactOptional(v.picklist(['element', 'text'])),
  remark: v.exactOptional(v.picklist(REMARK_PLACES)),
  excerpt: v.exactOptional(v.pipe(line, v.check(isExcerptMark, 'not a mark like <!-- more -->'))),
  excerptAlways: v.exactOptional(v.boolean()),
  guard: v.exactOptional(guard),
});

const parts = v.object({
  name: v.pipe(line, v.trim(), v.minLength(1), v.maxLength(80)),
  folder: pattern,
  fileName: v.pipe(pattern, v.minLength(1)),
  dated: v.exactOptional(v.boolean()),
  letters: v.exactOptional(v.picklist(LETTERS)),
  fence: v.picklist([...limits.keys()]),
  fields: fieldsAt(1),
  body: v.exactOptional(body),
  pictures: v.exactOptional(images),
});

export const profileSchema: v.GenericSchema<unknown, Profile> = v.pipe(
  parts,
  v.forward(
    v.check(
      ({ fence, fields }) => fields.every((field) => !excessOf(field, fields, fence)),
      'not for this kind of front matter',
    ),
    ['fields'],
  ),
);
