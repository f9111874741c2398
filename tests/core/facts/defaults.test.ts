/** What a template or a workshop left on a page is believed of no article. */
import { describe, expect, it } from 'vitest';
import { resolveFacts } from '../../../src/core/facts/resolve-facts.ts';
import { leadFrom } from '../../../src/core/facts/resolve-lead.ts';

const URL = 'https://news.example/story';
const SPANISH =
  'El puente de la ciudad está cerrado para los camiones y no se abre hasta la primavera, porque los pilares que lo sostienen son de madera. ';

describe('the lead image', () => {
  const lead = (src: string) => ({ src, alt: '' });
  const own = { 'body-images': { lead: lead('/bridge.jpg') } };
  it.each([
    '/people/ann-96x96.jpg',
    '/apple-touch-icon@2.png',
    '/img/android-chrome-192x192.png',
    '/img/pier-icon.png',
    'http://localhost:3000/bridge-draft.jpg',
  ])('is not %s', (src) => {
    expect(leadFrom({ 'open-graph': { lead: lead(src) }, ...own }, URL)?.src).toBe(
      'https://news.example/bridge.jpg',
    );
  });
});

describe('the language', () => {
  const about = { url: URL, domain: 'news.example', at: '2024-05-10T12:00:00Z' };
  const languageOf = (language: string, sample: string) =>
    resolveFacts({ 'html-lang': { language } }, { ...about, sample }).language;
  it('is that of the text, where a template states another', () => {
    expect(languageOf('en-US', SPANISH.repeat(3))).toBe('es');
    expect(languageOf('es-MX', SPANISH.repeat(3))).toBe('es-MX');
    expect(languageOf('en', 'สะพานไม้ท่าเก่าปิดถึงเมษายน'.repeat(9))).toBe('th');
  });
});
