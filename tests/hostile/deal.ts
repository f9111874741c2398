/** Which places an input takes in a note of a profile. */
import { places } from './places.ts';

const NAMES = Object.keys(places);

/** So many notes hold all the places of one input; there are more profiles than that. */
const SHARES = 9;

/**
 * Every input comes to every place and to every profile, but not to every place in each: neighbours
 * of one kind take turns. The sum steps through all remainders, so that no place is left out.
 */
export const dealPlaces = (input: number, profile: number): readonly string[] =>
  NAMES.filter((_name, place) => (place + input + 2 * profile) % SHARES === 0);

export const allPlaces: readonly string[] = NAMES;
