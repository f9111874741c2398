/** Finds who wrote the messages of a thread, and when: what stands at the same place of each, and differs. */

import { textOf } from '../../text/text-length.ts';
import { hasLabel } from '../../vocabulary/index.ts';
import { type Candidate, candidatesOf, type Message, TIMED } from './candidates.ts';
import { lookOf } from './looks.ts';

/** Of the messages, so many say it. */
const LEAST_SHARE = 0.6;
const MAX_NAME = 40;

/** A day, or how long ago, in figures and one word. */
const DAY =
  /\b(?:19|20)\d\d\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d\s?[年月日時时分天秒일월년시前전]|^\d+\s?[a-z]{1,3}\.?$|^\p{L}{3,9}\.? \d{1,2}$|^(?:[12]?\d|3[01])\.? \p{L}{3,9}\.?$|\d+\s\p{L}+\s\p{L}{2,8}$|^\p{L}{2,4}(?: \p{L})? \d+ \p{L}+$/iu;
const CLOCK = /[\d०-९٠-٩۰-۹]{1,2}\s?[:：.]\s?[\d०-९٠-٩۰-۹]{2}/;
const YEAR_ALONE = /^\d{4}$/;
/** Names in the classes of those who write. */
const WRITER = /author|user|poster|member|nick|creator|writer|sender|from\b/i;
/** And in those of what they are here. */
const RANK = /title|banner|rank|badge|role|group|location/i;
/** What else is said of a writer, and what a reader may do. */
const LABELLED = /[:：#]\s*|^[^\p{L}\d]*\d[\d.,\s]*\p{L}*$|^@?\P{L}*$/u;
/** `Joined: 2014` is no time of a message. */
const LABEL = /\p{L}{3}\s?[:：]/u;

/** The path from the message to an element of it, by what each step is called. */
const pathOf = (
  element: Element,
  message: Element,
  nameOf: (element: Element) => string,
): string => {
  const steps: string[] = [];
  for (let at: Element | null = element; at && at !== message; at = at.parentElement)
    steps.push(nameOf(at));
  return steps.join(' < ');
};

type Choose = (
  all: readonly (readonly Candidate[])[],
  messages: readonly Message[],
  score: (texts: readonly Candidate[]) => number,
) => readonly (Candidate | undefined)[] | undefined;

/** For each message the first candidate at the path that most of them share, by how well it serves. */
const chooseBy = (
  nameOf: (element: Element) => string,
  ...[all, messages, score]: Parameters<Choose>
): ReturnType<Choose> => {
  const byPath = new Map<string, (Candidate | undefined)[]>();
  for (const [n, candidates] of all.entries())
    for (const candidate of candidates) {
      const { own, element } = candidate;
      const end = element.parentElement;
      // Where another message says more there, what says it is less wide.
      for (let at: Element | null = own; at && at !== end; at = at.parentElement) {
        const path = pathOf(at, messages[n]?.element as Element, nameOf);
        const list = byPath.get(path) ?? [];
        byPath.set(path, list);
        list[n] ??= candidate;
      }
    }
  let best: readonly (Candidate | undefined)[] | undefined;
  let most = 0;
  for (const list of byPath.values()) {
    const there = list.filter((one) => one !== undefined);
    if (there.length < LEAST_SHARE * all.length) continue;
    // Of two that say the same, the shorter one says nothing else.
    const length = there.reduce((sum, { text }) => sum + text.length, 0) / there.length;
    const total = (there.length / all.length) * score(there) - length / 1_000;
    if (total <= most) continue;
    best = list;
    most = total;
  }
  return best;
};

const isWhen = (text: string): boolean =>
  (DAY.test(text) || CLOCK.test(text)) && !YEAR_ALONE.test(text);

const choose: Choose = (...given) =>
  chooseBy((element) => lookOf(element) || element.localName, ...given) ??
  // The post that opens a thread may be named otherwise.
  chooseBy(({ localName }) => localName, ...given);

const isPerson = (one: Candidate | undefined): boolean =>
  one !== undefined && isLinked(one) && isNamedWriter(one.element);

/** Ranks have a look, too: of two choices, the one of links to those who write. */
const chooseWriters: Choose = (...given) => {
  const chosen = choose(...given);
  if (!chosen || chosen.some(isPerson)) return chosen;
  const others = chooseBy(({ localName }) => localName, ...given);
  return others?.every(isPerson) ? others : chosen;
};

const shareOf = <T>(list: readonly T[], test: (one: T) => boolean): number =>
  list.filter(test).length / list.length;

/** `Joined`, in the element before: a day of the account. */
const isOfWriter = ({ element }: Candidate): boolean => {
  const { previousElementSibling: before } = element;
  return before !== null && hasLabel(textOf(before).slice(-MAX_NAME), 'otherDates');
};

/** `Level 3` looks like a day, too. */
const isDay = (one: Candidate): boolean =>
  isWhen(one.text) &&
  DAY.test(one.text) &&
  !LABEL.test(one.text) &&
  !/^\p{L}+\.? \d+$/u.test(one.text) &&
  !isOfWriter(one);

/** The first line that has a day, and what in it is the day. */
const dayIn = (list: readonly Candidate[]): Candidate | undefined => {
  const line = list.find(isDay);
  return (
    list.find((one) => one !== line && isDay(one) && line?.element.contains(one.element)) ?? line
  );
};

const scoreOfWhen = (there: readonly Candidate[]): number => {
  const timed = shareOf(there, isTimed);
  const reads = shareOf(there, ({ text }) => isWhen(text));
  const days =
    shareOf(there, ({ text }) => DAY.test(text)) +
    shareOf(there, ({ text }) => CLOCK.test(text)) / 2;
  const labelled = shareOf(there, ({ text }) => LABEL.test(text));
  if (shareOf(there, isOfWriter) >= LEAST_SHARE) return 0;
  return timed >= LEAST_SHARE ? 2 + days : reads >= 0.8 ? reads + days - labelled : 0;
};

const isName = ({ text }: Candidate): boolean =>
  text.length <= MAX_NAME && /\p{L}{2}/u.test(text) && !LABELLED.test(text) && !isWhen(text);
const isLinked = ({ element }: Candidate): boolean =>
  element.closest('a[href]') !== null || element.querySelector('a[href]') !== null;
/** What a question is about. */
const isTag = ({ element }: Candidate): boolean =>
  element.closest('[rel~="tag"], [class*="tag" i]:not([class*="tagline" i])') !== null;
/** The element that states the time, where one does. */
export const timeIn = (element: Element): Element | null =>
  element.matches(TIMED) ? element : element.querySelector(TIMED);
const isTimed = ({ element }: Candidate): boolean => timeIn(element) !== null;

const isNamedWriter = (element: Element): boolean => {
  const parts = [element, element.parentElement, ...element.querySelectorAll('*')];
  const names = parts.map((one) =>
    ['class', 'rel', 'itemprop'].map((name) => one?.getAttribute(name)),
  );
  const all = names.flat().join(' ');
  return WRITER.test(all) && !RANK.test(all);
};

const scoreOfWho = (there: readonly Candidate[]): number => {
  if (shareOf(there, isName) < 0.8) return 0;
  const texts = new Set(there.map(({ text }) => text));
  const marked = shareOf(there, ({ element }) => isNamedWriter(element));
  const linked = shareOf(there, isLinked);
  // All of one writer, or of one rank.
  if (texts.size === 1 && !marked) return 0;
  return texts.size / there.length + 0.25 * marked + 0.25 * linked;
};

export type WhoWhen = { readonly who?: string; readonly when?: Element };

/** What each message says of its writer and its time; undefined where they say too little to be messages. */
export const readWhoWhen = (messages: readonly Message[]): readonly WhoWhen[] | undefined => {
  const all = messages.map(candidatesOf);
  const firsts = all.map((list) => list.find(isTimed) ?? dayIn(list));
  const times =
    choose(all, messages, scoreOfWhen) ??
    (shareOf(firsts, (one) => one !== undefined) >= LEAST_SHARE ? firsts : undefined);
  if (!times) return undefined;
  const isTime = new Set(times.map((one) => one?.element));
  const others = all.map((list) => list.filter(({ element }) => !isTime.has(element)));
  const writers = chooseWriters(others, messages, scoreOfWho);
  if (!writers) return undefined;
  // An opening post may be built otherwise than what answers it.
  const linked = others.map((list) =>
    list.filter((one) => isName(one) && isLinked(one) && !isTag(one)),
  );
  const accounts = linked.map((list) => {
    const named = list.filter(({ element }) => isNamedWriter(element));
    // Below it others may comment, who are named as well.
    return named
      .filter(({ text }) => named[0]?.text.includes(text))
      .sort((a, b) => a.text.length - b.text.length)[0];
  });
  // Beside a link to each account, what is neither linked nor named is a rank.
  const areRanks =
    accounts.every(Boolean) &&
    writers.every((one) => !one || !(isLinked(one) || isNamedWriter(one.element)));
  const said = messages.map((_, n) => {
    const who = ((areRanks ? undefined : writers[n]) ?? accounts[n] ?? linked[n]?.[0])?.text;
    const when = (times[n] ?? all[n]?.find(isTimed) ?? all[n]?.find(({ text }) => isWhen(text)))
      ?.element;
    return { ...(who ? { who } : {}), ...(when ? { when } : {}) };
  });
  const whole = shareOf(said, ({ who, when }) => who !== undefined && when !== undefined);
  return whole >= LEAST_SHARE ? said : undefined;
};
