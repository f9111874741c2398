/** What a renderer is: a program that shows notes of these profiles, at the version that its users run. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import type { Note } from '../../src/core/stages.ts';
import { LARGE_PACKAGES, PACKAGES } from '../sites/packages.ts';
import type { Manners } from './judge.ts';

export type Rendered = {
  /** What stands in the page's place for the content. */
  readonly html: string;
  /** Front matter as the program read it; absent if it exposes none. */
  readonly data?: unknown;
  /** Code of the note that would run, and that the HTML does not show. */
  readonly dangers?: readonly string[];
  /** Why the program made no page of the note. */
  readonly error?: string;
};

export type Session = {
  /** In the order of the notes, one for each. */
  readonly render: (notes: readonly Note[]) => Promise<readonly Rendered[]>;
  readonly stop?: () => void;
};

export type Renderer = {
  readonly profiles: readonly string[];
  /** Where the program comes from: installed for every run, for a full one, or of the system. */
  readonly from: 'own' | 'sites' | 'large' | 'system';
  readonly manners?: Manners;
  /** It knows no tables or deleted text: what runs is judged, not what is shown. */
  readonly partly?: true;
  /** Places that it does not show as text. */
  readonly without?: readonly string[];
  /** Throws a sentence where something is missing. */
  readonly start: () => Promise<Session>;
};

/** A note that no reader would wait for. */
const LIMIT_MS = 20_000;

const scope = globalThis as { presscutRender?: () => unknown };
const script = new vm.Script('presscutRender()');

/** What `render` returns; throws where its synchronous part takes too long: no timer could end that. */
const withinLimit = <T>(render: () => T): T => {
  scope.presscutRender = render;
  return script.runInThisContext({ timeout: LIMIT_MS }) as T;
};

/** A renderer that takes one note after the other. */
export const oneByOne = (
  render: (note: Note) => Rendered | string | Promise<Rendered | string>,
): Session => ({
  render: async (notes) => {
    const rendered: Rendered[] = [];
    for (const note of notes) {
      try {
        const made = await withinLimit(() => render(note));
        rendered.push(typeof made === 'string' ? { html: made } : made);
      } catch (error) {
        rendered.push({ html: '', error: String(error).slice(0, 500) });
      }
    }
    return rendered;
  },
});

const FOLDERS = { sites: PACKAGES, large: LARGE_PACKAGES } as const;

/** A package of the generators, as a generator itself would load it. */
export const loadPackage = async <T>(name: string, from: 'sites' | 'large'): Promise<T> => {
  const folder = FOLDERS[from];
  if (path.extname(name)) {
    const { href } = pathToFileURL(path.join(folder, name));
    return import(/* @vite-ignore */ href) as Promise<T>;
  }
  return createRequire(`${folder}/`)(name) as T;
};
