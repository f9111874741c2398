/** A program that answers each line of JSON with one line of JSON. */
import { type ChildProcess, spawn } from 'node:child_process';

export type LineProcess = {
  readonly ask: <Answer>(questions: readonly unknown[]) => Promise<readonly Answer[]>;
  readonly stop: () => void;
};

const diedOf = (program: string, errors: string): Error =>
  new Error(`${program} ended before it had answered: ${errors.slice(-500)}`);

const answersOf = (child: ChildProcess, program: string) => {
  const waiting: { resolve: (line: string) => void; reject: (error: Error) => void }[] = [];
  let errors = '';
  let dead: Error | undefined;
  child.stderr?.on('data', (data: Buffer) => {
    errors = (errors + data.toString()).slice(-4_000);
  });
  const die = (error: Error): void => {
    dead = error;
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  child.on('error', die);
  child.on('close', () => die(diedOf(program, errors)));
  // Not by `readline`, which ends a line at U+2028 as well.
  let rest = '';
  child.stdout?.setEncoding('utf8').on('data', (data: string) => {
    const lines = (rest + data).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) waiting.shift()?.resolve(line);
  });
  return (): Promise<string> =>
    new Promise((resolve, reject) => {
      if (dead) reject(dead);
      else waiting.push({ resolve, reject });
    });
};

export const startLines = (program: string, args: readonly string[]): LineProcess => {
  const child = spawn(program, [...args], {
    env: { ...process.env, LANG: 'C.UTF-8', TZ: 'UTC' },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const next = answersOf(child, program);
  // The last output of a program that exits says what went wrong.
  child.stdin.on('error', () => {});
  return {
    ask: async (questions) => {
      const answers = questions.map(() => next());
      for (const question of questions) child.stdin.write(`${JSON.stringify(question)}\n`);
      return (await Promise.all(answers)).map((line) => JSON.parse(line));
    },
    stop: () => {
      child.stdin.end();
    },
  };
};
