/** Resolves the language and the direction of writing. */
import { once } from '../text/once.ts';
import { type AllClaims, claimsOf, PRIORITIES } from './priorities.ts';

const RIGHT_TO_LEFT = /^(?:ar|he|iw|fa|ur|yi|ps|sd|ug|ckb|dv|ks|syr)\b/;

/** BCP 47 in its canonical form; `undefined` for what is no language tag. */
function toTag(text: string): string | undefined {
  const tag = text.trim().replaceAll('_', '-').replace(/\..*$/, '');
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    // Looks like a tag and is none: the next claim is asked.
    return undefined;
  }
}

/** Scripts that only some languages are written in: a claim they contradict is a template's default. */
const scripts = once((): readonly (readonly [RegExp, RegExp, string])[] => [
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/gu, /^ja/, 'ja'],
  [/\p{sc=Hangul}/gu, /^ko/, 'ko'],
  [/\p{sc=Han}/gu, /^(?:zh|ja|yue|wuu|ko)/, 'zh'],
  [/\p{sc=Arabic}/gu, /^(?:ar|fa|ur|ps|sd|ug|ckb|ks|pa|az|ku)/, 'ar'],
]);

/** What all of these scripts lie in; most texts need no closer look. */
const MAY_BE_THEIRS = /[\u0600-\u08ff\u1100-\u11ff\u2e80-\uffff]/;

const share = (text: string, script: RegExp): number =>
  (text.match(script)?.length ?? 0) / (text.match(/\p{L}/gu)?.length || 1);

/** The language of the article; `text` is a sample of it that can prove a claim wrong. */
export function languageFrom(claims: AllClaims, text: string): string | undefined {
  const tags = claimsOf(claims, PRIORITIES.language, 'language').flatMap(
    (text) => toTag(text) ?? [],
  );
  const sample = text.slice(0, 2_000);
  if (!MAY_BE_THEIRS.test(sample)) return tags[0];
  for (const [script, allowed, fallback] of scripts()) {
    if (share(sample, script) < (fallback === 'ja' ? 0.15 : 0.4)) continue;
    return tags.find((tag) => allowed.test(tag)) ?? fallback;
  }
  return tags[0];
}

/** As the page states it, else as the language is written; unknown without a language. */
export function directionFrom(
  claims: AllClaims,
  language: string | undefined,
): 'ltr' | 'rtl' | undefined {
  const [stated] = claimsOf(claims, PRIORITIES.direction, 'direction');
  if (!language) return stated;
  return RIGHT_TO_LEFT.test(language) ? 'rtl' : (stated ?? 'ltr');
}
