/** Keeps what the page's address says of its reader out of the addresses in the article. */
import { dropCookieless, isOfReader } from './clean-address.ts';
import { type Domain, isWithin } from './domain.ts';
import { dropParameters, type IsDropped, type RuleFor } from './parameters.ts';
import { parseUrl, withoutCredentials } from './parse-url.ts';
import { isSecret, isSession } from './secrets.ts';

export type Conceal = {
  readonly inAddress: (address: string) => string;
  /** In the addresses that stand in a text. */
  readonly inText: (text: string) => string;
};

const toPair = (name: string, value: string): string => `${name.toLowerCase()}=${value}`;

/** The secrets that an address holds. */
function secretsIn(address: string): ReadonlySet<string> {
  const found = new Set<string>();
  const url = parseUrl(address);
  if (url)
    dropParameters(url, () => (name, value) => {
      if (isSecret(name, value)) found.add(toPair(name, value));
      return false;
    });
  return found;
}

/** Where an address leads, whatever its parameters. */
function placeOf(address: string): string {
  const url = parseUrl(address);
  if (!url) return '';
  dropCookieless(url);
  return url.host + url.pathname.replace(/;[^/]*/g, '').replace(/\/$/, '');
}

const IN_TEXT = /https?:\/\/[^\s<>"']*[^\s<>"'.,:;!?)\]]/gi;

/**
 * For the article of the page at `shown`. Links to the page itself lose what its own address loses,
 * others the secrets that they share with it, those of its site a session as well. Tracking parameters
 * of other pages stay: a link is a part of the text, and not every server takes it without them.
 */
export function createConceal(shown: string, domain: Domain): Conceal {
  const shared = secretsIn(shown);
  const place = placeOf(shown);
  const isShared: IsDropped = (name, value) => shared.has(toPair(name, value));
  const isOwn: IsDropped = (name, value) => isShared(name, value) || isSession(name, value);
  const ruleFor: RuleFor = (address) => {
    if (placeOf(address) === place) return isOfReader;
    return isWithin(address, domain) ? isOwn : isShared;
  };
  /** `undefined` where there is nothing to hide: it stays as it was written. */
  const hide = (address: string): string | undefined => {
    const url = /^https?:.*[?#;(]/is.test(address) ? parseUrl(address) : undefined;
    if (!url) return undefined;
    const before = url.href;
    dropCookieless(url);
    dropParameters(url, ruleFor);
    return url.href === before ? undefined : url.href;
  };
  return {
    inAddress: (address) => hide(address) ?? withoutCredentials(address),
    inText: (text) =>
      shared.size ? text.replace(IN_TEXT, (address) => hide(address) ?? address) : text,
  };
}

const ADDRESSES = ['href', 'src', 'cite'];

/** Conceals in what the elements below `root` lead to, and in what they say. */
export function concealIn(root: Element, { inAddress, inText }: Conceal): void {
  for (const name of ADDRESSES) {
    for (const element of root.querySelectorAll(`[${name}]`)) {
      const address = element.getAttribute(name) ?? '';
      const clean = inAddress(address);
      if (clean !== address) element.setAttribute(name, clean);
    }
  }
  const texts = root.ownerDocument.createTreeWalker(root, 4 /* text */);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    const clean = inText(text.data);
    if (clean !== text.data) text.data = clean;
  }
}
