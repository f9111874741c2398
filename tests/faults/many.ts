/** Very many saves: in a row, and at once; the memory of the background side must stay flat. */
import { until } from '../e2e/drivers/driver.ts';
import { beginByKey, saveByKey } from '../e2e/drivers/outcome.ts';
import { type Row, type Scenario, toRow } from './row.ts';
import { judge, openStage, type Stage, type Verdict, written } from './stage.ts';

/** Memory in MB; Chromium's worker reports its heap, Firefox the whole extension's. */
const memory = (stage: Stage): Promise<number> => stage.driver().memory();

async function inARow(stage: Stage, saves: number): Promise<Row> {
  const titles: string[] = [];
  const failed: string[] = [];
  const marks: number[] = [];
  const began = performance.now();
  for (let n = 0; n < saves; n++) {
    const title = `One of a row with the number ${n} here`;
    await stage.driver().goto(stage.publish(title));
    const outcome = await saveByKey(stage.driver());
    if (!outcome.ok) failed.push(`${title}: ${outcome.fault}`);
    titles.push(title);
    if (n % Math.max(1, Math.floor(saves / 10)) === 0) marks.push(await memory(stage));
  }
  const seconds = Math.round((performance.now() - began) / 1000);
  marks.push(await memory(stage));
  for (const line of failed) console.log(line);
  const verdicts: Verdict[] = [...(await judge(stage, titles)).values()];
  const figures = `${seconds} s, memory ${marks.map((mark) => mark.toFixed(1)).join(' ')} MB`;
  return toRow(stage.browser, 'in a row', verdicts, figures);
}

async function atOnce(stage: Stage, saves: number): Promise<Row> {
  const driver = stage.driver();
  const titles = Array.from({ length: saves }, (_, n) => `One at once with the number ${n} here`);
  const tabs: string[] = [];
  for (const title of titles) tabs.push(await driver.openTab(stage.publish(title)));
  for (const tab of tabs) {
    await driver.showTab(tab);
    await beginByKey(driver);
  }
  await until(
    'all to be written down',
    async () => {
      const known = new Set((await written(stage)).map(({ title }) => title));
      return titles.every((title) => known.has(title));
    },
    60_000,
  ).catch((error: unknown) => console.log(String(error)));
  const verdicts = [...(await judge(stage, titles)).values()];
  return toRow(stage.browser, 'at once', verdicts);
}

const many: Scenario = async (browser, scale) => {
  const stage = await openStage(browser);
  try {
    const row = await inARow(stage, Math.max(20, Math.round(1000 * scale)));
    return [row, await atOnce(stage, Math.max(5, Math.round(50 * scale)))];
  } finally {
    await stage.end();
  }
};

export default many;
