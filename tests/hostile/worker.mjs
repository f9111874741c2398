/**
 * A process of its own for a share of a run: the sources find one another by patterns of file names,
 * which Vite resolves as it does in the build.
 */
import { fileURLToPath } from 'node:url';
import { createServer, createServerModuleRunner } from 'vite';

const [options = '', shard = '0', shards = '1'] = process.argv.slice(2);
const server = await createServer({
  configFile: false,
  root: fileURLToPath(new URL('../..', import.meta.url)),
  logLevel: 'error',
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, watch: null, ws: false },
});
const runner = createServerModuleRunner(server.environments.ssr, { hmr: false });
const { run } = await runner.import(fileURLToPath(new URL('campaign.ts', import.meta.url)));
const progress = (inputs) => process.send({ inputs });
const report = await run(JSON.parse(options), Number(shard), Number(shards), progress);
process.send({ report }, () => process.exit(0));
