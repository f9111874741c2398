/**
 * What survives what: `npm run test:faults -- [--browser NAME] [--only NAME,NAME] [--scale 0.1]`.
 * Prints a table; fails where an article was lost, doubled, or misreported. At full size it takes
 * about a quarter of an hour for each browser.
 */
import { parseArgs } from 'node:util';
import { ensureBrowser } from '../../src/cli/browsers/ensure-browser.ts';
import { BROWSERS, type BrowserName } from '../e2e/drivers/driver.ts';
import crashes from './crashes.ts';
import kills from './kills.ts';
import many from './many.ts';
import { type Refusal, tryRefusals } from './refusals.ts';
import { holds, type Row, type Scenario } from './row.ts';

const SCENARIOS: Readonly<Record<string, Scenario>> = { kills, crashes, many };

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    only: { type: 'string' },
    scale: { type: 'string', default: '1' },
  },
});
const scale = Number(values.scale);
if (!(scale > 0)) throw new Error(`--scale ${values.scale}: a number above 0 is wanted`);
const KNOWN = [...Object.keys(SCENARIOS), 'refusals'];
const wanted = values.only?.split(',') ?? KNOWN;
const unknown = wanted.filter((name) => !KNOWN.includes(name));
if (unknown.length) throw new Error(`--only ${unknown}: there are ${KNOWN}`);
const browsers = BROWSERS.filter((name) => (values.browser ?? name) === name);
if (!browsers.length) throw new Error(`--browser ${values.browser}: there are ${BROWSERS}`);

const rows: Row[] = [];
const refusals: Refusal[] = [];
let broken = 0;
for (const browser of browsers as BrowserName[]) {
  ensureBrowser(browser);
  for (const name of wanted) {
    try {
      if (name === 'refusals') refusals.push(...tryRefusals(browser));
      rows.push(...((await SCENARIOS[name]?.(browser, scale)) ?? []));
    } catch (error) {
      broken++;
      console.error(`${browser}: ${name} came to no end`, error);
    }
  }
}
if (refusals.length) console.table(refusals);
if (rows.length) console.table(rows);
const failed =
  rows.filter((row) => !holds(row)).length +
  refusals.filter((refusal) => refusal.holds === 'no').length +
  broken;
console.log(failed ? `${failed} scenarios do not hold` : 'every promise holds');
process.exitCode = failed ? 1 : 0;
