/** A batch of pages that are saved together, and its rows, as storage hands them back. */
import * as v from 'valibot';
import { BATCH_STATES, ROW_STATES } from '../core/batch.ts';
import { PAGE_PARTS } from '../core/lists/page-links.ts';
import { sound } from '../core/mend.ts';
import { faultCode, stored } from '../core/shapes.ts';

const words = v.array(v.string());
const whole = v.pipe(v.number(), v.safeInteger());
const isTrue = v.exactOptional(v.literal(true));

const batch = v.object({
  id: v.string(),
  begunAt: whole,
  state: v.picklist(BATCH_STATES),
  /** For all of its rows. */
  categories: words,
  tags: words,
  /** Permissions that were asked for this batch, and go with it. */
  borrowed: v.exactOptional(words),
});
export type Batch = Readonly<v.InferOutput<typeof batch>>;

const row = v.object({
  /** Also the name of its job: whatever is asked for twice is saved once. */
  id: v.string(),
  batch: v.string(),
  /** Its place in the list. */
  n: whole,
  url: v.pipe(
    v.string(),
    v.check((url) => URL.canParse(url)),
  ),
  title: v.exactOptional(v.string()),
  /** An open tab, to be read as it is. */
  tab: v.exactOptional(whole),
  categories: v.exactOptional(words),
  tags: v.exactOptional(words),
  /** When another program saved it: a timestamp. */
  savedAt: v.exactOptional(v.string()),
  /** Where it stands on the page that links to it. */
  group: v.exactOptional(v.string()),
  /** The part of that page; its group is named for it where there is no heading. */
  part: v.exactOptional(v.picklist(PAGE_PARTS)),
  /** It is to be saved. */
  picked: v.boolean(),
  /** The library had it when it was listed. */
  known: isTrue,
  state: v.picklist(ROW_STATES),
  /** How often it was begun since a person last asked for it. */
  attempts: whole,
  /** Id of the kept article, and its own URL. */
  clip: v.exactOptional(v.string()),
  article: v.exactOptional(v.string()),
  doubts: v.exactOptional(stored.headline.entries.doubts),
  fault: v.exactOptional(faultCode),
  detail: v.exactOptional(v.string()),
  /** Where its note lies, or that of its duplicate. */
  path: v.exactOptional(v.string()),
});
export type BatchRow = Readonly<v.InferOutput<typeof row>>;

export const toBatch = (value: unknown): Batch | undefined => sound(batch, value);
export const toRow = (value: unknown): BatchRow | undefined => sound(row, value);

/** Nothing more happens to it by itself. */
export const isOver = ({ state }: Pick<BatchRow, 'state'>): boolean =>
  ['saved', 'doubtful', 'duplicate', 'failed', 'undone'].includes(state);
