/** Runs trials of one profile through every renderer of it and says what went wrong. */

import type { Note } from '../../src/core/stages.ts';
import { differencesIn, readHead } from './heads.ts';
import { judge, read } from './judge.ts';
import type { Rendered, Renderer, Session } from './renderer.ts';
import { meantBy, noteOf, type Trial } from './trial.ts';

export type Running = {
  readonly name: string;
  readonly renderer: Renderer;
  readonly session: Session;
};

export type Failure = {
  readonly trial: Trial;
  /** The renderer, `head` for readers of front matter, or `note` where none was made. */
  readonly by: string;
  readonly unsafe: readonly string[];
  readonly different: readonly string[];
};

const failed = ({ unsafe, different }: Failure): boolean => unsafe.length + different.length > 0;

const makeNote = (trial: Trial): { note: Note } | { failure: Failure } => {
  try {
    return { note: noteOf(trial) };
  } catch (error) {
    const different = [`no note: ${String(error).slice(0, 300)}`];
    return { failure: { trial, by: 'note', unsafe: [], different } };
  }
};

const judgeRendered = (
  { name, renderer }: Running,
  trial: Trial,
  note: Note,
  { html, data, dangers = [], error }: Rendered,
): Failure => {
  if (error !== undefined) return { trial, by: name, unsafe: [], different: [`no page: ${error}`] };
  const verdict = judge(meantBy(trial), read(html, renderer.manners), renderer.manners);
  const head = data === undefined ? [] : differencesIn(note.fields, data, '', true);
  return {
    trial,
    by: name,
    unsafe: [...dangers, ...verdict.unsafe],
    different: [...(renderer.partly ? [] : verdict.different), ...head],
  };
};

const showsAll = ({ without = [] }: Renderer, { places }: Trial): boolean =>
  !places.some((name) => without.includes(name));

/** `trials` are all of one profile, and `running` renders it. */
export const check = async (
  trials: readonly Trial[],
  running: readonly Running[],
): Promise<readonly Failure[]> => {
  const failures: Failure[] = [];
  const made: { trial: Trial; note: Note }[] = [];
  for (const trial of trials) {
    const one = makeNote(trial);
    if ('failure' in one) failures.push(one.failure);
    else made.push({ trial, note: one.note });
  }
  for (const { trial, note } of made) {
    const different = readHead(note, trial.profile);
    failures.push({ trial, by: 'head', unsafe: [], different });
  }
  for (const one of running) {
    const shown = made.filter(({ trial }) => showsAll(one.renderer, trial));
    const rendered = await one.session.render(shown.map(({ note }) => note));
    shown.forEach(({ trial, note }, n) => {
      failures.push(judgeRendered(one, trial, note, rendered[n] ?? { html: '', error: 'nothing' }));
    });
  }
  return failures.filter(failed);
};
