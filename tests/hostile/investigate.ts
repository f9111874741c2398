/** Finds out where in its note an input failed, and how small it can be to fail there. */
import { check, type Finding, isFault, type Running } from './check.ts';
import type { HeadReader } from './head-readers.ts';
import { shrink } from './shrink.ts';
import { save, type Trial } from './trial.ts';

export type Looking = {
  readonly running: readonly Running[];
  readonly readers: readonly HeadReader[];
};

/** `trial` by the one that found something. */
const again = async (trial: Trial, by: string, { running, readers }: Looking): Promise<Finding> => {
  const findings = await check(
    [trial],
    running.filter(({ name }) => name === by),
    readers.filter(({ name }) => name === by),
  );
  const found = findings.find((one) => one.by === by);
  return found ?? { trial, by, unsafe: [], different: [] };
};

/** Places of the note that fail alone; `together` where none does. */
export const placesOf = async (finding: Finding, looking: Looking): Promise<readonly Finding[]> => {
  const { trial, by } = finding;
  const alone: Finding[] = [];
  for (const place of trial.places) {
    const found = await again({ ...trial, places: [place] }, by, looking);
    if (isFault(found)) alone.push(found);
  }
  return alone;
};

export type Failure = {
  readonly by: string;
  readonly profile: string;
  readonly places: readonly string[];
  readonly onPage: boolean;
  /** Id of the input, and the text that is left of it. */
  readonly id: string;
  readonly text: string;
  readonly unsafe: readonly string[];
  readonly different: readonly string[];
  /** The note, from its head or its body, whichever failed. */
  readonly note: string;
};

const noteOf = (trial: Trial, isHead: boolean): string => {
  try {
    const { note } = save(trial);
    return isHead ? note.text.slice(0, -note.body.length) : note.body;
  } catch (error) {
    return String(error);
  }
};

/** What fails by taking long takes long each time. */
const REDUCED_FOR_MS = 60_000;

/** The smallest input that fails in the same way: as unsafe where the finding is. */
export const reduce = async (
  finding: Finding,
  id: string,
  looking: Looking,
  tries: number,
): Promise<Failure> => {
  const { running } = looking;
  const { trial, by } = finding;
  const wasUnsafe = finding.unsafe.length > 0;
  const until = Date.now() + REDUCED_FOR_MS;
  const fails = async (input: string): Promise<boolean> => {
    if (Date.now() > until) return false;
    const { unsafe, different } = await again({ ...trial, input }, by, looking);
    return wasUnsafe ? unsafe.length > 0 : different.length > 0;
  };
  const text = await shrink(trial.input, fails, tries);
  const small = { ...trial, input: text };
  const { unsafe, different } = await again(small, by, looking);
  return {
    by,
    profile: trial.profile,
    places: trial.places,
    onPage: trial.onPage === true,
    id,
    text,
    unsafe,
    different,
    note: noteOf(small, !running.some(({ name }) => name === by)),
  };
};
