/** Work that is done one piece after another, in the order in which it is asked for. */

export function createTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    // Its caller hears of a fault; the next one has its turn all the same.
    last = mine.catch(() => undefined);
    return mine;
  };
}
