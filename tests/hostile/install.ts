/** Sees to it that every renderer's program is there, before the workers start. */
import { spawnSync } from 'node:child_process';
import { ensureProgram, installPackage, mayInstall } from '../../src/cli/programs.ts';
import { ensureGenerators } from '../sites/install.ts';
import { findPython } from './head-readers.ts';

const hasCommonmarker = (): boolean =>
  spawnSync('ruby', ['-e', "require 'commonmarker'"], { stdio: 'ignore' }).status === 0;

const ensureLibrary = (name: string, isThere: () => boolean, holds: string): void => {
  if (isThere()) return;
  if (!mayInstall()) throw new Error(`No ${name} was found: install it and try again.`);
  installPackage(holds);
};

/** Says of each part that could not be had why; the run goes without it, and fails for it. */
export const install = (): readonly string[] => {
  const problems: string[] = [];
  const attempt = (part: () => void): void => {
    try {
      part();
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
    }
  };
  attempt(() => ensureGenerators('all'));
  for (const program of ['hugo', 'jekyll', 'python3', 'pelican'])
    attempt(() => ensureProgram(program));
  attempt(() => ensureLibrary('commonmarker for Ruby', hasCommonmarker, 'ruby-commonmarker'));
  attempt(() => ensureLibrary('PyYAML', () => findPython() !== undefined, 'python3-yaml'));
  return problems;
};
