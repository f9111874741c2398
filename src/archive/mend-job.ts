/** A save out of storage: a broken part of it is set right or left out, and never costs the save itself. */
import * as v from 'valibot';
import { DEFAULT_DESTINATION, FIRST_CHOICE } from '../core/choice.ts';
import { isTime } from '../core/dates/format-date.ts';
import type { Job } from '../core/job.ts';
import { mend } from '../core/mend.ts';
import type { Profile } from '../core/profiles/profile.ts';
import { faultCode, jobState, stored } from '../core/shapes.ts';

const trace = v.object({
  url: v.exactOptional(v.string()),
  bytes: v.number(),
  path: v.exactOptional(v.string()),
  fallback: v.exactOptional(v.picklist(['plain-name', 'root', 'save-as'])),
  taken: v.exactOptional(v.string()),
});

const isTrue = v.exactOptional(v.literal(true));
const whole = v.pipe(v.number(), v.safeInteger());

const shape = v.object({
  id: v.string(),
  clip: v.string(),
  url: v.string(),
  scope: v.picklist(['page', 'selection']),
  title: v.string(),
  choice: stored.choice,
  /** Not validated here: the profile schema belongs to the settings, and each caller parses it. */
  profile: v.exactOptional(v.custom<Profile>((value) => typeof value === 'object')),
  destination: v.string(),
  state: jobState,
  attempts: whole,
  begunAt: v.pipe(
    v.number(),
    v.check((at) => isTime(at)),
  ),
  incognito: v.boolean(),
  tab: v.exactOptional(whole),
  asked: v.array(v.string()),
  traces: v.record(v.string(), trace),
  saveAs: isTrue,
  pictures: v.exactOptional(v.object({ ...stored.pictures.entries, files: v.array(stored.file) })),
  fault: v.exactOptional(faultCode),
  detail: v.exactOptional(v.string()),
  receipt: v.exactOptional(stored.receipt),
  entry: v.exactOptional(v.string()),
  replace: isTrue,
  shelved: isTrue,
} satisfies { readonly [K in keyof Job]-?: v.GenericSchema });

const INSTEAD: Omit<Job, 'id'> = {
  clip: '',
  url: '',
  scope: 'page',
  title: '',
  choice: FIRST_CHOICE,
  destination: DEFAULT_DESTINATION,
  state: 'unsaved',
  attempts: 0,
  begunAt: 0,
  incognito: false,
  asked: [],
  traces: {},
};

/** `undefined` for what has not even a name. What was broken goes on only when a person says so. */
export function mendJob(value: unknown): Job | undefined {
  const mended = mend<Job>(shape, value, INSTEAD);
  if (!mended || mended.wrong.length === 0) return mended?.whole;
  const { state } = mended.whole;
  const isOver = state === 'saved' || state === 'unsaved';
  return isOver ? mended.whole : { ...mended.whole, state: 'unsaved', fault: 'unexpected' };
}
