/** The stages as schemas: as storage hands them back, and, within limits, as a file may bring them. */
import * as v from 'valibot';
import { choiceParts } from './choice.ts';
import { FAULT_CODES } from './fault.ts';
import { IMAGE_FAULTS } from './image-fault.ts';
import type { Article, CompletenessWarning, FactName, Receipt } from './stages.ts';

type Text = v.GenericSchema<unknown, string>;
type Amount = v.GenericSchema<unknown, number>;

/** What is asked of the parts; `line`, `text` and `items` are the most characters and entries there may be. */
export type Limits = {
  readonly line: number;
  readonly text: number;
  readonly html: number;
  readonly items: number;
  readonly word: number;
  readonly name: Text;
  readonly timestamp: Text;
  readonly url: Text;
  readonly image: Text;
  readonly count: Amount;
  readonly pixels: Amount;
};

const WARNINGS = [
  'shorter-than-stated',
  'pictures-missing',
  'one-page-of-many',
  'paywalled',
  'list-of-articles',
  'shorter-than-shown',
  'another-text',
  'facts-disagree',
  'stale-head',
] as const satisfies readonly CompletenessWarning[];
const FACTS = ['title', 'authors', 'published'] as const satisfies readonly FactName[];

/** More than are ever joined. */
const MAX_PAGES = 100;

const most = (characters: number) => v.pipe(v.string(), v.maxLength(characters));

export const stagesWithin = (limits: Limits) => {
  const { name, timestamp, url, count, pixels, items } = limits;
  const line = most(limits.line);
  const text = most(limits.text);
  const words = v.pipe(v.array(most(limits.word)), v.maxLength(items));
  const headline = v.object({
    id: name,
    capturedAt: timestamp,
    url,
    scope: v.picklist(['page', 'selection']),
    title: line,
    subtitle: v.exactOptional(line),
    authors: words,
    site: line,
    published: v.exactOptional(timestamp),
    modified: v.exactOptional(timestamp),
    sections: words,
    keywords: words,
    summary: v.exactOptional(text),
    language: v.exactOptional(line),
    direction: v.exactOptional(v.picklist(['ltr', 'rtl'])),
    lead: v.exactOptional(
      v.object({
        src: limits.image,
        alt: line,
        caption: v.exactOptional(line),
        width: v.exactOptional(pixels),
        height: v.exactOptional(pixels),
      }),
    ),
    words: count,
    doubts: v.array(v.picklist(WARNINGS)),
    pages: v.exactOptional(
      v.object({
        of: v.exactOptional(count),
        read: v.pipe(v.array(count), v.maxLength(MAX_PAGES)),
      }),
    ),
    sources: v.exactOptional(
      v.object({
        title: v.exactOptional(name),
        authors: v.exactOptional(name),
        published: v.exactOptional(name),
      }),
    ),
    unsure: v.exactOptional(v.array(v.picklist(FACTS))),
  });
  const content = v.object({
    html: most(limits.html),
    trail: v.pipe(
      v.array(
        v.object({
          rule: line,
          did: v.picklist(['removed', 'added', 'changed']),
          why: line,
          text: line,
        }),
      ),
      v.maxLength(items * 10),
    ),
    leftOut: v.exactOptional(
      v.pipe(
        v.array(v.object({ at: count, html: text, rule: v.exactOptional(line) })),
        v.maxLength(items),
      ),
    ),
    boxes: v.exactOptional(words),
  });
  const choice = v.object(choiceParts({ name, words, line, pattern: line }));
  const file = v.object({
    asked: line,
    path: line,
    bytes: count,
    fallback: v.exactOptional(v.picklist(['plain-name', 'root', 'save-as'])),
  });
  const images = v.object({
    kept: count,
    of: count,
    why: v.pipe(v.array(v.picklist(IMAGE_FAULTS)), v.maxLength(items)),
  });
  const receipt = v.object({
    destination: name,
    at: timestamp,
    unproved: v.exactOptional(v.literal(true)),
    files: v.pipe(v.array(file), v.maxLength(items)),
    pictures: v.exactOptional(images),
  });
  const article = v.object({ ...headline.entries, ...content.entries });
  return { headline, content, article, choice, file, pictures: images, receipt };
};

/** Nothing that Presscut itself wrote may be too long to be read again: the types alone are asked. */
export const stored = stagesWithin({
  line: Number.POSITIVE_INFINITY,
  text: Number.POSITIVE_INFINITY,
  html: Number.POSITIVE_INFINITY,
  items: Number.POSITIVE_INFINITY,
  word: Number.POSITIVE_INFINITY,
  name: v.string(),
  timestamp: v.string(),
  url: v.pipe(
    v.string(),
    v.check((url) => URL.canParse(url)),
  ),
  image: v.string(),
  count: v.number(),
  pixels: v.number(),
});

type Shapes = typeof stored;
type Unnamed =
  | Exclude<keyof Article, keyof v.InferOutput<Shapes['article']>>
  | Exclude<keyof Receipt, keyof v.InferOutput<Shapes['receipt']>>;
/** What a stage gets in addition has to be named above, or an import would drop it. */
const _named: [Unnamed] extends [never] ? true : Unnamed = true;
void _named;

const JOB_STATES = ['captured', 'converted', 'delivering', 'saved', 'unsaved'] as const;

export const jobState = v.picklist(JOB_STATES);
export const faultCode = v.picklist(FAULT_CODES);

/** How far a save is, as it is kept for pages to watch. */
export const progress = v.object({
  job: v.string(),
  clip: v.string(),
  url: v.exactOptional(v.string()),
  title: v.string(),
  state: jobState,
  fault: v.exactOptional(faultCode),
  detail: v.exactOptional(v.string()),
  receipt: v.exactOptional(stored.receipt),
  pictures: v.exactOptional(v.object({ done: v.number(), of: v.number() })),
});

/** What is handed over to another program, by its URL, and what both are called. */
export const handover = v.object({ url: v.string(), title: v.string(), program: v.string() });
