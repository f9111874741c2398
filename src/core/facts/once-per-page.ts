/** Weighs the claims of a page once, however often the answer is asked for. */
import type { Capture } from '../stages.ts';

type AllClaims = Capture['claims'];

export const oncePerPage = <T>(
  weigh: (claims: AllClaims, url: string) => T,
): ((claims: AllClaims, url: string) => T) => {
  const known = new WeakMap<AllClaims, { readonly url: string; readonly answer: T }>();
  return (claims, url) => {
    const before = known.get(claims);
    if (before?.url === url) return before.answer;
    const answer = weigh(claims, url);
    known.set(claims, { url, answer });
    return answer;
  };
};
