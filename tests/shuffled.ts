/** Puts things into an order that looks random and is the same for the same seed. */
export const shuffled = <T>(things: readonly T[], seed: number): T[] => {
  let state = seed;
  // A linear congruential generator: 31 bits, of which the upper ones are good enough.
  const next = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % below;
  };
  const order = [...things];
  for (let n = order.length - 1; n > 0; n--) {
    const other = next(n + 1);
    [order[n], order[other]] = [order[other] as T, order[n] as T];
  }
  return order;
};
