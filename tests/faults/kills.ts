/** The background side is killed at every point of a save. */
import { pause, until } from '../e2e/drivers/driver.ts';
import { pressAndBeHeard } from '../e2e/drivers/outcome.ts';
import { click, openPopup } from '../e2e/popup.ts';
import { type Scenario, toRow } from './row.ts';
import { judge, openStage, type Stage, type Verdict, written } from './stage.ts';

const UNDISTURBED = 5;

/** How a user begins to save the page of the current tab. */
const WAYS = {
  popup: {
    ready: async (stage: Stage) => void (await openPopup(stage.driver())),
    begin: (stage: Stage, _title: string) => click(stage.driver(), '#save'),
  },
  key: {
    ready: async () => undefined,
    begin: (stage: Stage, title: string) => pressAndBeHeard(stage.driver(), title),
  },
} as const;
type Way = keyof typeof WAYS;

async function prepare(stage: Stage, way: Way, title: string): Promise<void> {
  await stage.driver().goto(stage.publish(title));
  await WAYS[way].ready(stage);
}

async function leave(stage: Stage): Promise<void> {
  if (await stage.driver().popupOpen()) await stage.driver().closePopup();
}

/** How long a save takes when nothing disturbs it, in ms. */
async function undisturbed(stage: Stage, way: Way): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < UNDISTURBED; n++) {
    const title = `Undisturbed by ${way} number ${n} of them`;
    await prepare(stage, way, title);
    const began = performance.now();
    await WAYS[way].begin(stage, title);
    await until('the save', async () =>
      (await written(stage)).some((job) => job.title === title && job.state === 'saved'),
    );
    times.push(performance.now() - began);
    await leave(stage);
  }
  return Math.max(...times);
}

const kills: Scenario = async (browser, scale) => {
  const stage = await openStage(browser);
  try {
    const rows = [];
    for (const way of Object.keys(WAYS) as Way[]) {
      const span = await undisturbed(stage, way);
      const tries = Math.max(5, Math.round((way === 'popup' ? 200 : 100) * scale));
      const verdicts: Verdict[] = [];
      for (let n = 0; n < tries; n++) {
        const title = `Killed by ${way} number ${n} of them`;
        await prepare(stage, way, title);
        await WAYS[way].begin(stage, title);
        await pause((span * n) / tries);
        await stage.driver().killBackground();
        const verdict = (await judge(stage, [title])).get(title) ?? 'lost';
        if (verdict !== 'saved') console.log(`${browser}: ${title}: ${verdict}`);
        verdicts.push(verdict);
        await leave(stage);
      }
      rows.push(
        toRow(browser, `background killed, saved by ${way}`, verdicts, `0–${Math.round(span)} ms`),
      );
    }
    return rows;
  } finally {
    await stage.end();
  }
};

export default kills;
