/** A browser is opened when it is needed, shared, and replaced when it is gone or old. */
import { expect, it } from 'vitest';
import type { SavingBrowser } from '../../src/cli/browsers/browser.ts';
import { createSeatKeeper } from '../../src/cli/seats.ts';
import { createTurns } from '../../src/cli/turns.ts';

const world = (maxVisits: number) => {
  const log: string[] = [];
  const alive = new Set<number>();
  let opened = 0;
  const keeper = createSeatKeeper(async () => {
    const number = ++opened;
    log.push(`open ${number}`);
    alive.add(number);
    const browser = {
      version: String(number),
      alive: () => alive.has(number),
      close: async () => void log.push(`close ${number}`),
    } as unknown as SavingBrowser;
    return { browser, staging: '' };
  }, maxVisits);
  const visit = (work = async () => {}) =>
    keeper.use(async ({ browser }) => {
      log.push(`visit ${browser.version}`);
      await work();
    });
  return { log, alive, keeper, visit };
};

it('opens one browser for all, late', async () => {
  const { log, keeper, visit } = world(10);
  await keeper.close();
  await Promise.all([visit(), visit()]);
  await keeper.close();
  expect(log).toEqual(['open 1', 'visit 1', 'visit 1', 'close 1']);
});

it('replaces one that has had its visits, once nothing works with it', async () => {
  const { log, visit } = world(2);
  let finish = () => {};
  const long = visit(() => new Promise<void>((resolve) => (finish = resolve)));
  await visit();
  const third = visit();
  await new Promise((done) => setTimeout(done, 5));
  expect(log).toEqual(['open 1', 'visit 1', 'visit 1']);
  finish();
  await Promise.all([long, third]);
  expect(log.slice(3)).toEqual(['close 1', 'open 2', 'visit 2']);
});

it('opens another where one is gone or does not answer', async () => {
  const { log, alive, keeper, visit } = world(10);
  await visit();
  alive.delete(1);
  await visit();
  await keeper.use(async (seat) => {
    void keeper.give(seat);
    await keeper.give(seat);
  });
  await visit();
  expect(log.filter((line) => line.startsWith('open'))).toEqual(['open 1', 'open 2', 'open 3']);
});

it('hears of a browser that cannot be opened, and tries again', async () => {
  let tries = 0;
  const keeper = createSeatKeeper(async () => {
    tries += 1;
    throw new Error('no browser');
  }, 10);
  await expect(keeper.use(async () => {})).rejects.toThrow('no browser');
  await expect(keeper.use(async () => {})).rejects.toThrow('no browser');
  expect(tries).toBe(2);
});

it('takes turns, and a fault of one keeps nobody', async () => {
  const inTurn = createTurns();
  const order: string[] = [];
  const first = inTurn(async () => {
    await new Promise((done) => setTimeout(done, 5));
    order.push('first');
    throw new Error('a fault');
  });
  const second = inTurn(async () => void order.push('second'));
  await expect(first).rejects.toThrow('a fault');
  await second;
  expect(order).toEqual(['first', 'second']);
});
