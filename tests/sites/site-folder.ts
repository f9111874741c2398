/** The folder of a site: its files are written, and a generator's program runs there. */
import { type SpawnOptions, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

export type Command = {
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
};

export type Ended = { readonly code: number | null; readonly log: string };

export const runCommand = ({ program, args, env }: Command, cwd: string): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const options: SpawnOptions = { cwd, env: { ...process.env, NO_COLOR: '1', ...env } };
    const child = spawn(program, [...args], options);
    let log = '';
    const collect = (data: Buffer) => {
      log += data.toString();
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, log }));
  });

/** Files by their paths below the folder. */
export const writeFiles = (folder: string, files: Readonly<Record<string, string>>): void => {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
};
