/** Runs trials of one profile through every renderer and reader of it, and says what went wrong. */
import { concealFor } from '../../src/core/urls/public-article.ts';
import { toArticle } from './fields.ts';
import type { HeadReader } from './head-readers.ts';
import { differencesIn, headOf, readHead } from './heads.ts';
import { judge, read, type Verdict } from './judge.ts';
import type { Seen } from './place.ts';
import type { Rendered, Renderer, Session } from './renderer.ts';
import { type Saved, save, type Trial } from './trial.ts';

export type Running = {
  readonly name: string;
  readonly renderer: Renderer;
  readonly session: Session;
};

export type Finding = {
  readonly trial: Trial;
  /** The renderer, the readers of front matter (`head`, or a program's name), `note` where none was made. */
  readonly by: string;
  readonly unsafe: readonly string[];
  readonly different: readonly string[];
};

export const isFault = ({ unsafe, different }: Finding): boolean =>
  unsafe.length + different.length > 0;

type Made = Saved & { readonly trial: Trial };

const NO_FAULT: Verdict = { unsafe: [], different: [] };

const faultsIn = ({ unsafe, different }: Verdict): number => unsafe.length + different.length;

/** What the page's own URL says of its reader, no URL of the note says. */
const withoutSecrets = ({ text, links, images }: Seen, input: string): Seen => {
  const { inUrl } = concealFor(toArticle(input, ''));
  return {
    text,
    links: links.map((link) => ({ ...link, href: inUrl(link.href) })),
    images: images.map((image) => ({ ...image, src: inUrl(image.src) })),
  };
};

const judgeRendered = (
  { name, renderer }: Running,
  { trial, note, meant }: Made,
  { html, data, dangers = [], error }: Rendered,
): Finding => {
  if (error !== undefined) return { trial, by: name, unsafe: [], different: [`no page: ${error}`] };
  const shown = read(html, renderer.manners);
  // A URL that holds what the page's own says of its reader is written without it.
  const [verdict = NO_FAULT] = [meant, withoutSecrets(meant, trial.input)]
    .map((one) => judge(one, shown, renderer.manners))
    .sort((one, other) => faultsIn(one) - faultsIn(other));
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

type Answer = { readonly data?: unknown; readonly error?: string };

const askReader = async (reader: HeadReader, made: readonly Made[]): Promise<Finding[]> => {
  const heads = made.map(({ note, trial }) => headOf(note, trial.profile));
  const yaml = made.filter((_one, n) => heads[n]?.kind === 'yaml');
  const lines = yaml.map(({ note, trial }) => headOf(note, trial.profile).lines);
  const answers = await reader.process.ask<Answer>(lines);
  return yaml.map(({ trial, note }, n) => {
    const { data, error } = answers[n] ?? { error: 'nothing' };
    const different = error === undefined ? differencesIn(note.fields, data) : [error];
    return { trial, by: reader.name, unsafe: [], different };
  });
};

/** One finding for every renderer and reader of every trial. `trials` are all of one profile. */
export const check = async (
  trials: readonly Trial[],
  running: readonly Running[],
  readers: readonly HeadReader[] = [],
): Promise<readonly Finding[]> => {
  const findings: Finding[] = [];
  const made: Made[] = [];
  for (const trial of trials) {
    try {
      made.push({ trial, ...save(trial) });
    } catch (error) {
      const different = [`no note: ${String(error).slice(0, 300)}`];
      findings.push({ trial, by: 'note', unsafe: [], different });
    }
  }
  for (const { trial, note } of made)
    findings.push({ trial, by: 'head', unsafe: [], different: readHead(note, trial.profile) });
  for (const reader of readers) findings.push(...(await askReader(reader, made)));
  for (const one of running) {
    const shown = made.filter(({ trial }) => showsAll(one.renderer, trial));
    const rendered = await one.session.render(shown.map(({ note }) => note));
    for (const [n, saved] of shown.entries())
      findings.push(judgeRendered(one, saved, rendered[n] ?? { html: '', error: 'nothing' }));
  }
  return findings;
};
