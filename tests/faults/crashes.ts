/** The whole browser is killed in the middle of saves and started again on the same profile. */
import { pause, until } from '../e2e/drivers/driver.ts';
import { readReported } from '../e2e/drivers/outcome.ts';
import { type Scenario, toRow } from './row.ts';
import { judge, openStage, type Verdict } from './stage.ts';

/** Saves begun shortly before each crash. */
const AT_ONCE = 5;

const crashes: Scenario = async (browser, scale) => {
  const stage = await openStage(browser);
  try {
    const verdicts: Verdict[] = [];
    const rounds = Math.max(1, Math.round(20 * scale));
    for (let round = 0; round < rounds; round++) {
      const driver = stage.driver();
      const titles = Array.from({ length: AT_ONCE }, (_, n) => `Crashed in round ${round} as ${n}`);
      const tabs: string[] = [];
      for (const title of titles) tabs.push(await driver.openTab(stage.publish(title)));
      for (const tab of tabs) {
        await driver.showTab(tab);
        await driver.press('save-article');
      }
      // Whatever was not read yet goes with the page: anything reported by then must hold.
      const reportedOf = async (): Promise<string[]> =>
        (await readReported(driver)).jobs
          .map(({ title }) => title)
          .filter((title) => titles.includes(title));
      const reported = await until('a save to be told', async () => {
        const mine = await reportedOf();
        return mine.length > round % AT_ONCE && mine;
      }).catch(async (error: unknown) => {
        // A browser under load drops a key now and then: only reported saves are judged.
        console.log(`${browser}, round ${round}: ${error}`);
        return reportedOf();
      });
      await pause((150 * round) / rounds);
      await driver.kill();
      await stage.restart();
      const judged = await judge(stage, reported);
      for (const [title, verdict] of judged)
        if (verdict !== 'saved') console.log(`${browser}: ${title}: ${verdict}`);
      verdicts.push(...judged.values());
    }
    return [toRow(browser, 'browser killed in the middle', verdicts, `${rounds} crashes`)];
  } finally {
    await stage.end();
  }
};

export default crashes;
