/** Croatian, Bosnian and Serbian pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  common: ['i', 'u', 'je', 'na', 'se', 'da', 'su', 'za', 'od'],
  months: [
    'siječanj siječnja sij januar januara',
    'veljača veljače velj februar februara',
    'ožujak ožujka ožu mart marta',
    'travanj travnja tra april aprila',
    'svibanj svibnja svi maj maja',
    'lipanj lipnja lip jun juna juni',
    'srpanj srpnja srp jul jula juli',
    'kolovoz kolovoza kol avgust avgusta august',
    'rujan rujna ruj septembar septembra',
    'listopad listopada oktobar oktobra',
    'studeni studenoga stu novembar novembra',
    'prosinac prosinca pro decembar decembra',
  ],
  ago: { before: ['prije', 'pre'] },
  units: {
    second: ['sekundi', 'sekunde'],
    minute: ['minuta', 'minute', 'min'],
    hour: ['sati', 'sata', 'sat', 'h'],
    day: ['dana', 'dan'],
  },
  today: ['danas'],
  yesterday: ['jučer', 'juče', 'јуче'],
  by: [
    'tekst i foto',
    'piše',
    'autor',
    'autorica',
    'autori',
    'napisao',
    'napisala',
    'пише',
    'аутор',
    'tekst',
  ],
  and: ['i', 'и'],
  roles: ['redakcija', 'novinar', 'novinarka', 'urednik', 'urednica', 'dopisnik', 'редакција'],
  published: ['objavljeno', 'objavljena', 'datum', 'објављено'],
  updated: ['ažurirano', 'zadnja izmjena', 'izmenjeno', 'izmijenjeno', 'posljednja izmjena'],
  home: ['naslovnica', 'početna', 'naslovna', 'vijesti', 'vesti', 'вести', 'почетна'],
  readAlso: [
    'pročitajte još',
    'pročitajte i',
    'pročitaj još',
    'čitajte još',
    'pogledajte još',
    'vezane vijesti',
    'povezane vijesti',
    'povezane vesti',
    'više o temi',
    'прочитајте још',
  ],
  calls: ['pratite nas', 'prijavite se na newsletter', 'pretplatite se'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '10. svibnja 2024. u 14:05', timestamp: '2024-05-10T14:05:00' },
  { date: '10. maj 2024.', timestamp: '2024-05-10' },
  { date: 'prije 3 sata', timestamp: '2024-05-10T09:00:00+02:00' },
];
