/** Readers of front matter that are programs of other languages. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { type LineProcess, startLines } from './line-process.ts';

export type HeadReader = { readonly name: string; readonly process: LineProcess };

/** Python with its YAML library, in the user's environment or the system's. */
export const findPython = (): string | undefined =>
  ['python3', '/usr/bin/python3'].find(
    (program) => spawnSync(program, ['-c', 'import yaml'], { stdio: 'ignore' }).status === 0,
  );

const reader = (name: string, program: string, script: string): HeadReader => ({
  name,
  process: startLines(program, [path.join(import.meta.dirname, 'programs', script)]),
});

export const startHeadReaders = (): readonly HeadReader[] => [
  reader('Psych', 'ruby', 'yaml.rb'),
  reader('PyYAML', findPython() ?? 'python3', 'yaml_reader.py'),
];
