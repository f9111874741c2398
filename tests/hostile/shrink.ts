/** Makes a failing input as small as it fails. */

/** `tries` runs at most; `fails` says whether a candidate fails in the same way. */
export const shrink = async (
  text: string,
  fails: (candidate: string) => Promise<boolean>,
  tries: number,
): Promise<string> => {
  let smallest = [...text];
  let left = tries;
  for (let size = Math.ceil(smallest.length / 2); size >= 1 && left > 0; ) {
    let shrunk = false;
    for (let at = 0; at < smallest.length && left > 0; ) {
      const candidate = [...smallest.slice(0, at), ...smallest.slice(at + size)];
      left -= 1;
      if (candidate.length < smallest.length && (await fails(candidate.join('')))) {
        smallest = candidate;
        shrunk = true;
      } else at += size;
    }
    if (size === 1 && !shrunk) break;
    if (!shrunk) size = Math.floor(size / 2);
    else size = Math.max(1, Math.min(size, Math.ceil(smallest.length / 2)));
  }
  return smallest.join('');
};
