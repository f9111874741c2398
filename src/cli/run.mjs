/**
 * Runs a tool whose sources find one another by `import.meta.glob`, which Vite resolves as it does in the
 * build: `node src/cli/run.mjs tests/tools/start.ts …`.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer, createServerModuleRunner } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [file = ''] = process.argv.splice(2, 1);
const { NODE_ENV } = process.env;
const server = await createServer({
  configFile: false,
  root,
  logLevel: 'error',
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, watch: null, ws: false },
});
// Vite sets one of its own, and what the tool builds would differ.
if (NODE_ENV === undefined) delete process.env.NODE_ENV;
else process.env.NODE_ENV = NODE_ENV;
const runner = createServerModuleRunner(server.environments.ssr, { hmr: false });
try {
  await runner.import(path.resolve(root, file));
} finally {
  await runner.close();
  await server.close();
}
