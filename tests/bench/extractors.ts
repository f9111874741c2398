/** The extractors that are measured: ours, and those of others to compare it with. */
import path from 'node:path';
import { bundle } from './bundle.ts';

const entry = (file: string): string => path.join(import.meta.dirname, file);

const OURS = { presscut: () => bundle(entry('extract.ts'), 'presscut') };
const PEERS = {
  readability: () => bundle(entry('peers/readability.ts'), 'readability', 'as-it-is'),
  defuddle: () => bundle(entry('peers/defuddle.ts'), 'defuddle', 'as-it-is'),
};

/** The files of the extractors' scripts by name. */
export const bundleExtractors = async (
  withPeers: boolean,
): Promise<ReadonlyMap<string, string>> => {
  const files = new Map<string, string>();
  for (const [name, make] of Object.entries({ ...OURS, ...(withPeers && PEERS) }))
    files.set(name, await make());
  return files;
};
