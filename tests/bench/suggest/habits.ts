/** How imagined users file articles, written down as data: the words for each label, or the site's name. */

/** The two labels of a page, as a person gave them. */
export type Label = { readonly topic: string; readonly region: string };

export type Habit = {
  readonly name: string;
  /** What a page is filed under, the main category first; none: the user saves it without. */
  readonly of: (label: Label, site: string) => readonly string[];
  /** The language of the interface. */
  readonly language: 'en' | 'zh';
};

const TOPICS_ZH: Readonly<Record<string, string>> = {
  politics: '时政',
  economy: '财经',
  technology: '科技',
  science: '科学',
  health: '健康',
  sport: '体育',
  culture: '文娱',
  life: '生活',
  society: '社会',
};

/** Coarser, and in words that are on no page. */
const TOPICS_EN: Readonly<Record<string, string>> = {
  politics: 'Power',
  economy: 'Money',
  technology: 'Machines',
  science: 'Knowledge',
  health: 'Body and mind',
  sport: 'Games people play',
  culture: 'Arts & letters',
  life: 'Good living',
  society: 'Around us',
};

const REGIONS_ZH: Readonly<Record<string, string>> = {
  china: '国内',
  america: '美洲',
  latin: '美洲',
  europe: '欧洲',
  asia: '亚太',
  mideast: '中东非洲',
  africa: '中东非洲',
  none: '综合',
};

const REGIONS_EN: Readonly<Record<string, string>> = {
  china: 'China',
  america: 'North America',
  latin: 'Rest of the world',
  europe: 'Europe',
  asia: 'Rest of Asia',
  mideast: 'Rest of the world',
  africa: 'Rest of the world',
  none: 'No place',
};

const word = (words: Readonly<Record<string, string>>, label: string): readonly string[] => {
  const found = words[label];
  return found === undefined ? [] : [found];
};

export const HABITS: readonly Habit[] = [
  { name: 'topic, Chinese', language: 'zh', of: ({ topic }) => word(TOPICS_ZH, topic) },
  { name: 'topic, own English words', language: 'en', of: ({ topic }) => word(TOPICS_EN, topic) },
  { name: 'region, Chinese', language: 'zh', of: ({ region }) => word(REGIONS_ZH, region) },
  { name: 'region, English', language: 'en', of: ({ region }) => word(REGIONS_EN, region) },
  { name: 'site, as it calls itself', language: 'en', of: (_, site) => [site] },
  {
    name: 'topic and site, Chinese',
    language: 'zh',
    of: ({ topic }, site) => [...word(TOPICS_ZH, topic), site],
  },
];
