/** What every destination promises, whatever it is: one test for all of them. */
import { beforeEach, expect, it } from 'vitest';
import { type DeliveredFile, type Destination, readOptions } from '../../src/core/destination.ts';
import { FAULT_CODES, Fault } from '../../src/core/fault.ts';
import type { OutputFile } from '../../src/core/stages.ts';
import { destinationWords, languages } from '../../src/locales/index.ts';
import { type Log, newDelivery, STOPPED } from './delivery.ts';
import type { World } from './worlds.ts';

const TEXT = '# abc';
const note: OutputFile = { path: 'news/a.md', type: 'text/markdown', from: { text: TEXT } };

export function keepsContract(id: string, destination: Destination, world: World): void {
  beforeEach(() => world.setUp());

  const start = (stopAt?: number, written?: boolean): Log<unknown> => {
    const own = world.copy ? { copy: world.copy } : {};
    return newDelivery(readOptions(destination, world.options()), own, stopAt, written);
  };
  const deliver = ({ delivery }: Log<unknown>) => destination.deliver([note], delivery);
  const arrivals = (): readonly string[] => world.arrived().filter((text) => text.includes(TEXT));

  /** As a save that was stopped is taken up: what is known to be there is not delivered again. */
  const takeUp = async (log: Log<unknown>): Promise<readonly DeliveredFile[]> => {
    const trace = log.traces.get(note.path);
    const there = trace && (await destination.recall(note.path, trace));
    return there ? [there] : deliver(log);
  };

  /** What cannot be proved to be still to do is left to a person, who can look. */
  const isLeftToUser = (error: unknown): boolean =>
    destination.unproved === true && error instanceof Fault && error.code === 'handover-unknown';

  it('delivers once, and says what', async () => {
    const done = await deliver(start());
    expect(done).toHaveLength(1);
    expect(done[0]?.path).toMatch(/\S/);
    expect(done[0]?.bytes).toBeGreaterThanOrEqual(TEXT.length);
    expect(arrivals()).toHaveLength(1);
  });

  it('asked twice with the same log, it delivers once', async () => {
    const log = start();
    const done = await deliver(log);
    await deliver(log).then(
      (again) => expect(again).toEqual(done),
      (error: unknown) => expect(error).toSatisfy(isLeftToUser),
    );
    await takeUp(log).catch((error: unknown) => expect(error).toSatisfy(isLeftToUser));
    expect(arrivals()).toHaveLength(1);
  });

  it('says a refusal by a fault, and leaves nothing behind', async () => {
    world.refuse();
    const error: unknown = await deliver(start()).then(
      () => 'delivered',
      (reason) => reason,
    );
    expect(error).toBeInstanceOf(Fault);
    expect(FAULT_CODES).toContain((error as Fault).code);
    expect(world.arrived()).toEqual([]);
  });

  it('taken up after a stop at any entry of its log, it has delivered once', async () => {
    for (const written of [false, true]) {
      for (let stopAt = 1; ; stopAt += 1) {
        const end = await world.setUp();
        const log = start(stopAt, written);
        const stopped = await deliver(log).then(
          () => false,
          (error: Error) => {
            expect(error.message).toContain(STOPPED);
            return true;
          },
        );
        if (stopped) {
          const left = await takeUp(log).then(
            () => false,
            (error: unknown) => {
              expect(error).toSatisfy(isLeftToUser);
              return true;
            },
          );
          const where = `stopped at entry ${stopAt}, ${written ? '' : 'not '}written`;
          expect(arrivals().length, where).toBeGreaterThanOrEqual(left ? 0 : 1);
          expect(arrivals().length, where).toBeLessThanOrEqual(1);
        }
        end();
        if (!stopped) break;
      }
    }
  });

  it('never calls saved what cannot be proved', async () => {
    if (destination.unproved) {
      // Its own words take the place of “Saved”, in the list of the library too.
      for (const { messages } of languages) {
        const { done, doneAt } = destinationWords(messages, id);
        expect([typeof done, typeof doneAt]).toEqual(['string', 'function']);
        expect(doneAt?.('7')).not.toBe(messages.library.savedAt('7'));
      }
      return;
    }
    if (!world.spoil) throw new Error(`the world of ${id} says not how arrival is left in doubt`);
    const log = start();
    await world.spoil();
    await expect(deliver(log)).rejects.toBeInstanceOf(Fault);
  });
}
