/** What the name of a time zone means: one offset everywhere, or one that language and day decide. */

/** Names that mean one offset everywhere. */
const OFFSETS: Readonly<Record<string, string>> = {
  z: '+00:00',
  utc: '+00:00',
  gmt: '+00:00',
  wet: '+00:00',
  bst: '+01:00',
  west: '+01:00',
  cet: '+01:00',
  mez: '+01:00',
  cest: '+02:00',
  mesz: '+02:00',
  sast: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  мск: '+03:00',
  eat: '+03:00',
  pkt: '+05:00',
  wib: '+07:00',
  wita: '+08:00',
  hkt: '+08:00',
  sgt: '+08:00',
  awst: '+08:00',
  wit: '+09:00',
  jst: '+09:00',
  kst: '+09:00',
  aest: '+10:00',
  aedt: '+11:00',
  nzst: '+12:00',
  nzdt: '+13:00',
  brt: '-03:00',
  edt: '-04:00',
  est: '-05:00',
  cdt: '-05:00',
  mdt: '-06:00',
  mst: '-07:00',
  pdt: '-07:00',
  pst: '-08:00',
  ict: '+07:00',
  myt: '+08:00',
  pht: '+08:00',
  npt: '+05:45',
  trt: '+03:00',
  wat: '+01:00',
  cat: '+02:00',
  irst: '+03:30',
  acst: '+09:30',
  art: '-03:00',
};

/** Names that several countries use, by the languages (BCP 47) of those that mean this zone by it. */
const BY_LANGUAGE: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  ist: [
    [/^(?:hi|bn|ta|te|mr|gu|kn|ml|pa|or|as|ur|ne)\b|^en-in\b/, 'Asia/Kolkata'],
    [/^(?:he|iw)\b|^(?:en|ar)-il\b/, 'Asia/Jerusalem'],
    [/^ga\b|^en-ie\b/, 'Europe/Dublin'],
  ],
  cst: [
    [/^zh\b/, 'Asia/Shanghai'],
    [/^(?:en|es)-us\b/, 'America/Chicago'],
  ],
  et: [[/^en\b/, 'America/New_York']],
  ct: [[/^en\b/, 'America/Chicago']],
  pt: [[/^en\b/, 'America/Los_Angeles']],
  bdt: [[/^bn\b|^en-bd\b/, 'Asia/Dhaka']],
  gst: [[/^(?:ar|en-ae)\b/, 'Asia/Dubai']],
};

/** `+05:30` of that zone at noon of the day. */
function offsetIn(timeZone: string, day: string): string {
  const noon = Date.parse(`${day}T12:00:00Z`);
  if (Number.isNaN(noon)) return '';
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(noon).find(({ type }) => type === 'timeZoneName')?.value;
  return /[+-]\d\d:\d\d/.exec(name ?? '')?.[0] ?? '+00:00';
}

/** The offset that a name in lower case means on that day in a page of that language; `''` for none. */
export function zoneOffset(name: string, language: string, day: string): string {
  if (Object.hasOwn(OFFSETS, name)) return OFFSETS[name] ?? '';
  const meanings = Object.hasOwn(BY_LANGUAGE, name) ? (BY_LANGUAGE[name] ?? []) : [];
  const zone = meanings.find(([languages]) => languages.test(language))?.[1];
  return zone ? offsetIn(zone, day) : '';
}
