/** Finds the messages of a thread: what was written, and the part of the page that is each message's own. */

import type { Message } from './candidates.ts';
import { closestWith, lookOf } from './looks.ts';
import { findPlaces } from './message-elements.ts';

const LEAST = 2;

/**
 * The look of the part that each place has of its own, or each but the opening post: that of most, and the
 * widest of these.
 */
const partLook = (places: readonly Element[], body: Element): string | undefined => {
  const tried = new Set<string>();
  let found: string | undefined;
  let most = Math.max(LEAST, places.length - 1);
  for (const place of places.slice(0, 2))
    for (let above = place.parentElement; above && above !== body; above = above.parentElement) {
      const look = lookOf(above);
      if (!look || tried.has(look)) continue;
      tried.add(look);
      const parts = places.flatMap(
        (one) => closestWith(look, one.parentElement ?? one, body) ?? [],
      );
      // The look of what is around several is no message's own.
      if (new Set(parts).size < parts.length || parts.length < most) continue;
      found = look;
      most = parts.length;
    }
  return found;
};

/** The widest element around a place that holds no other one. */
const widest = (place: Element, places: readonly Element[], body: Element): Element => {
  let part = place;
  for (let above = place.parentElement; above && above !== body; above = above.parentElement) {
    if (places.some((one) => one !== place && above?.contains(one))) break;
    part = above;
  }
  return part;
};

/** In their order; empty where the page has none that are built alike. */
export const findMessages = (body: Element): readonly Message[] => {
  const places = findPlaces(body);
  if (places.length < LEAST) return [];
  const look = partLook(places, body);
  if (!look) return [];
  const parts = new Map<Element, Element>();
  for (const place of places) {
    const alike = closestWith(look, place.parentElement ?? place, body);
    parts.set(alike ?? widest(place, places, body), place);
  }
  return Array.from(parts, ([element, place]) => {
    const isAround = (one: Element): boolean => {
      if (one.contains(place) || place.contains(one)) return false;
      for (let above: Element | null = one; above && above !== element; above = above.parentElement)
        if (parts.has(above)) return false;
      return true;
    };
    return { element, place, isAround };
  });
};
