/**
 * Which URLs lie in a private network, so that a public page cannot make the browser reach into it.
 */

/**
 * Ranges of IPv4 that are not routed in public, as first IPv4 address and number of leading bits.
 */
const PRIVATE_V4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
];

const PRIVATE_NAMES =
  /(?:^|\.)(?:localhost|local|localdomain[46]?|internal|intranet|lan|home|corp|private|home\.arpa|fritz\.box)$/;

const toNumber = (v4: string): number =>
  v4.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);

const isPrivateV4 = (number: number): boolean =>
  PRIVATE_V4.some(([first, bits]) => {
    const size = 2 ** (32 - bits);
    return Math.floor(number / size) === Math.floor(toNumber(first) / size);
  });

/** The eight groups of an IPv6 address as `URL` writes it: lower case, IPv4 parts in hex. */
const groupsOf = (v6: string): number[] => {
  const [head = '', tail] = v6.split('::');
  const read = (part: string): number[] =>
    part ? part.split(':').map((group) => Number.parseInt(group, 16)) : [];
  const [before, after] = [read(head), read(tail ?? '')];
  return [...before, ...Array(8 - before.length - after.length).fill(0), ...after];
};

const isPrivateV6 = (v6: string): boolean => {
  const groups = groupsOf(v6);
  const [first = 0, second = 0] = groups;
  const v4 = (groups[6] ?? 0) * 65536 + (groups[7] ?? 0);
  const zeros = groups.slice(0, 5).every((group) => group === 0);
  // IPv4 mapped or compatible, the unspecified address and the loopback among them.
  if (zeros && (groups[5] === 0xffff || groups[5] === 0)) return isPrivateV4(v4);
  // NAT64 carries an IPv4 address at its end, 6to4 behind its prefix.
  if (first === 0x64 && second === 0xff9b) return isPrivateV4(v4);
  if (first === 0x2002) return isPrivateV4(second * 65536 + (groups[2] ?? 0));
  // Global unicast is all there is of the public; 2001::/23 is for protocols (Teredo), 2001:db8 for documentation.
  return (first & 0xe000) !== 0x2000 || (first === 0x2001 && (second < 0x200 || second === 0xdb8));
};

/** Whether an absolute http(s) URL names a private, loopback or link-local place. */
export const isPrivateUrl = (url: string): boolean => {
  if (!URL.canParse(url)) return true;
  const { protocol, hostname } = new URL(url);
  if (!/^https?:$/.test(protocol)) return true;
  const host = hostname.replace(/\.$/, '').toLowerCase();
  if (host.startsWith('[')) return isPrivateV6(host.slice(1, -1));
  if (/^\d+\.\d+\.\d+\.\d+$/.test(host)) return isPrivateV4(toNumber(host));
  // A name without a dot is looked up in the reader's own network.
  return !host.includes('.') || PRIVATE_NAMES.test(host);
};

/** Whether an image may be fetched for a page: what is private only for pages that are so too. */
export const mayFetch = (image: string, page: string): boolean =>
  !isPrivateUrl(image) || isPrivateUrl(page);
