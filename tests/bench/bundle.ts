/** Bundles a benchmark's page script the way the extension is bundled. */
import path from 'node:path';
import { build, type Plugin } from 'vite';

/** Scripts outside the repository find its packages. */
const ownPackages: Plugin = {
  name: 'own-packages',
  enforce: 'pre',
  resolveId(source, importer) {
    return /^[@\w]/.test(source) && importer
      ? this.resolve(source, path.resolve('package.json'))
      : null;
  },
};

/** Writes `entry` as one classic script to `dist/bench/<name>.js`; answers with its path. */
export const bundle = async (entry: string, name: string): Promise<string> => {
  const outDir = path.resolve('dist/bench');
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [ownPackages],
    build: {
      outDir,
      emptyOutDir: false,
      minify: true,
      lib: { entry, formats: ['iife'], name: 'bench', fileName: () => `${name}.js` },
    },
  });
  return path.join(outDir, `${name}.js`);
};
