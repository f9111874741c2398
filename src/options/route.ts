/** Which part of the options the URL names, such as `#sites` or `#sites/faz.net`. */
import { useEffect, useState } from 'preact/hooks';
import { siteRuleFor } from '../settings/choice.ts';
import type { Settings } from '../settings/schema.ts';

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    console.info('not encoded', error);
    return text;
  }
};

export const ruleId = (site: string): string => `sites/${site}`;

/** The rule that covers what is named, where there is none of its own. */
const toRuleId = (site: string, { sites }: Settings): string =>
  URL.canParse(`https://${site}`)
    ? ruleId(siteRuleFor(sites, `https://${site}`)?.site ?? site)
    : ruleId(site);

/** Id of the element that a hash names; `''` where it names none. */
export function toTarget(hash: string, settings: Settings): string {
  const name = decoded(hash.replace(/^#/, ''));
  return name.startsWith('sites/') ? toRuleId(name.slice('sites/'.length), settings) : name;
}

/** Draws again whenever the hash changes. */
export function useHash(): string {
  const [hash, set] = useState(location.hash);
  useEffect(() => {
    const hear = (): void => set(location.hash);
    addEventListener('hashchange', hear);
    return () => removeEventListener('hashchange', hear);
  }, []);
  return hash;
}

/** Opens what is closed around an element, and brings it before the user's eyes. */
export function reveal(element: HTMLElement): void {
  for (let part: Element | null = element; part; part = part.parentElement)
    if (part instanceof HTMLDetailsElement) part.open = true;
  element.scrollIntoView();
  element.querySelector<HTMLElement>(':scope > summary')?.focus({ preventScroll: true });
}
