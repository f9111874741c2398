/** Sentences that the examples of the block rules are made of; in no build. */

export const SAID =
  'The council met on Tuesday evening to hear what the engineers had found under the old bridge, and it listened for two hours.';

export const SPOKEN =
  'Nobody spoke while the drawings were shown, and nobody left the hall before the last of the questions had been answered in full.';
