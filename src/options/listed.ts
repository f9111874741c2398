/** Names out of a file, in a line that people can read whatever the file holds. */

const MOST = 20;
const LONGEST = 100;

const short = (name: string): string =>
  name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;

export const listed = (names: readonly string[]): string =>
  [...names.slice(0, MOST).map(short), ...(names.length > MOST ? ['…'] : [])].join(', ');
