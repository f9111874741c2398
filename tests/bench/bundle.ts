/** Bundles a benchmark's page script the way the extension is bundled. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { finishReader } from '../../vite.config.ts';

/**
 * Writes `entry` as one classic script to `dist/bench/<name>.js`; answers with its path. `finish` as
 * the extension's own script is finished.
 */
export const bundle = async (
  entry: string,
  name: string,
  finish: 'like-ours' | 'as-it-is' = 'like-ours',
): Promise<string> => {
  const outDir = path.resolve('dist/bench');
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: false,
      minify: true,
      lib: { entry, formats: ['iife'], name: 'bench', fileName: () => `${name}.js` },
    },
  });
  const file = path.join(outDir, `${name}.js`);
  if (finish === 'like-ours') writeFileSync(file, await finishReader(readFileSync(file, 'utf8')));
  return file;
};
