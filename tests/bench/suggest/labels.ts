/** The pages' labels, given by a person who saw title, URL and first words, before there was a suggester. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Label } from './habits.ts';

/** One page a line: its id, its topic, the region it speaks of. */
export const readLabels = (): ReadonlyMap<string, Label> =>
  new Map(
    readFileSync(path.resolve(import.meta.dirname, 'labels.txt'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [id = '', topic = '', region = ''] = line.split(' ');
        return [id, { topic, region }] as const;
      }),
  );
