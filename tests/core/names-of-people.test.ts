/** Bylines fall apart into names, and what is no name is left out. */
import { describe, expect, it } from 'vitest';
import { isPersonName } from '../../src/core/claims/is-name.ts';
import { splitNames } from '../../src/core/claims/names-of-people.ts';
import { hasLabel, startsWithBy } from '../../src/core/vocabulary/index.ts';

describe('splitNames', () => {
  it.each([
    ['By Ann Onym', ['Ann Onym']],
    ['BY ANN ONYM AND BO NYM', ['ANN ONYM', 'BO NYM']],
    ['Ann Onym And Bo Nym', ['Ann Onym', 'Bo Nym']],
    ['Von Ann Onym und Bo Nym, Berlin', ['Ann Onym', 'Bo Nym']],
    ['Von Ann Onym, Lille', ['Ann Onym', 'Lille']],
    ['Par Ann Onym, à Rennes', ['Ann Onym']],
    ['By Ann Onym in Kyiv and Bo Nym in New York', ['Ann Onym', 'Bo Nym']],
    ['By Ann Onym, 3 May 2024 10:30', ['Ann Onym']],
    ['By Ann Onym | July 4, 2024', ['Ann Onym']],
    ['By Ann Onym on July 4, 2024', ['Ann Onym']],
    ['Posted by Ann Onym', ['Ann Onym']],
    ['Ein Interview von Ann Onym', ['Ann Onym']],
    ['Por Ann Onym / Madrid', ['Ann Onym']],
    ['新华社记者张三', ['张三']],
    ['本報記者王小明', ['王小明']],
    ['记者', ['记者']],
    ['Super User', []],
    ['Verein Alte Mauer in Horka e.V.', ['Verein Alte Mauer in Horka e.V.']],
    ['Ann Onym, dpa', ['Ann Onym', 'dpa']],
    ['Kommentar von Ann Onym', ['Ann Onym']],
    ['Par Ann Onym (à Paris)', ['Ann Onym']],
    ['Analysis by Ann Onym', ['Ann Onym']],
    ['Ann Onym, MS, RDN', ['Ann Onym']],
    ['Ann Onym, Senior Reporter', ['Ann Onym']],
    ['Ann Onym For The Sunday Example', ['Ann Onym']],
    ['Ann OnymAnn Onym', ['Ann Onym']],
    ['Ann Onym ann@example.org', ['Ann Onym']],
    ['Ann Onym | @annonym', ['Ann Onym']],
    ['Example Media GmbH, Nürnberg, Germany', ['Example Media GmbH']],
    ['作者：张三、李四', ['张三', '李四']],
    ['Автор: Анна Оним', ['Анна Оним']],
    ['Di Ann Onym', ['Ann Onym']],
    ['Di Maio', ['Di Maio']],
    ['Von der Leyen', ['Von der Leyen']],
    ['Dan Brown', ['Dan Brown']],
    ['ByAnn Onym', ['Ann Onym']],
    ['Byby Ann Onym', ['Ann Onym']],
    ['DeWitt Onym', ['DeWitt Onym']],
    ['Ann Onym, Bo Nym, and Cy Nym', ['Ann Onym', 'Bo Nym', 'Cy Nym']],
    ['Ann Onym (https://ann.example/)', ['Ann Onym']],
    ['Ann Onym)', ['Ann Onym']],
    ['Ann Onym\u200bHaute-Ville', ['Ann Onym']],
    ['［田中宏昌，例新聞］', ['田中宏昌']],
    ['文●オカモト／例編集部', ['オカモト']],
    ['取材・文＝森下 遥', ['森下 遥']],
    ['예일보=김민수 기자', ['김민수']],
    ['Text: Ann Onym', ['Ann Onym']],
    ['Ann Onym/dpa', ['Ann Onym']],
    ['By Ann Onym / Reuters', ['Ann Onym']],
    ['Von Ann Onym und dpa', ['Ann Onym']],
    ['Ann Onym avec AFP', ['Ann Onym']],
    ['Teksti: Ann Onym Kuvat: Bo Nym', ['Ann Onym']],
    ['Ann Onym Journalist', ['Ann Onym']],
    ['Ann Onym, Local Democracy Reporter', ['Ann Onym']],
    ['〔記者林小明／台中報導〕', ['林小明']],
    ['Redakteurin: Ann Onym', ['Ann Onym']],
    ['De notre envoyée spéciale Ann Onym', ['Ann Onym']],
    ['Chronique de Ann Onym', ['Ann Onym']],
    ['Van onze verslaggever Ann Onym', ['Ann Onym']],
    ['Krönika av Ann Onym', ['Ann Onym']],
    ['Periodista: Ann Onym', ['Ann Onym']],
    ['Rozmawiała Ann Onym', ['Ann Onym']],
    ['De Ann Onym', ['Ann Onym']],
    ['Беседовала Анна Оним', ['Анна Оним']],
    ['編集委員 森下 遥', ['森下 遥']],
    ['Ann Onym Illustration by Bo Nym', ['Ann Onym']],
    ['No comments', []],
    ['null', []],
    ['https://example.org/ann', []],
    ['', []],
  ])('%s', (text, names) => expect(splitNames(text)).toEqual(names));
});

describe('isPersonName', () => {
  it.each([
    'Ann Onym',
    'Jean-Luc d’Exemple',
    'Ann van der Onym',
    'J. R. Onym',
    'Анна Оним',
    'ANN ONYM',
  ])('%s is one', (text) => expect(isPersonName(text)).toBe(true));
  it.each([
    'Ann',
    'ann onym',
    'Senior Reporter',
    'Latest News',
    'Ann Onym writes about rivers',
    '5 May',
  ])('%s is none', (text) => expect(isPersonName(text)).toBe(false));
});

describe('by-lines and labels', () => {
  it.each(['By Ann Onym', 'Von Ann Onym', 'VON ANN ONYM', 'Por Ana', '• By Ann'])(
    '%s begins as one',
    (line) => {
      expect(startsWithBy(line.replace(/^• /, ''))).toBe(true);
    },
  );
  it.each(['By the river', 'Byron Nym', 'von hier', 'Ann Onym'])('%s does not', (line) => {
    expect(startsWithBy(line)).toBe(false);
  });
  it.each([
    'Last updated: 1 May',
    'Stand: 1.5.2024',
    'Mis à jour le 1 mai',
    '更新时间：2024-05-01',
    '수정 2024.05.01',
  ])('%s labels a change', (line) => expect(hasLabel(line, 'updated')).toBe(true));
  it.each(['1 May 2024', 'Standard, 1 May', 'Published 1 May'])('%s does not', (line) => {
    expect(hasLabel(line, 'updated')).toBe(false);
  });
});
