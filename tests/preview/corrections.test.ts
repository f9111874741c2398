/** What is corrected in lines becomes part of the choice, and what is as the page has it does not. */
import { describe, expect, it } from 'vitest';
import { NO_EDITS } from '../../src/core/choice.ts';
import {
  correctFact,
  FACT_KEYS,
  type FactKey,
  factText,
  toCorrections,
  withCorrections,
} from '../../src/preview/corrections.ts';
import { sampleArticle, sampleChoice } from '../core/sample.ts';

const BETWEEN = ', ';
const correct = (key: FactKey, text: string, edits = NO_EDITS) =>
  correctFact(edits, key, text, sampleArticle, BETWEEN);

describe('a fact', () => {
  it.each<[FactKey, string, unknown]>([
    ['authors', 'Lin Bo、 Ana Ruiz; Max', ['Lin Bo', 'Ana Ruiz', 'Max']],
    ['authors', '', []],
    ['site', ' The Pier ', 'The Pier'],
    ['summary', '', ''],
    ['published', '2024-05-02', '2024-05-02'],
    ['published', '2024-05-02 10:30', '2024-05-02T10:30:00'],
    ['published', '2024-05-02 10:30:15 Z', '2024-05-02T10:30:15Z'],
    ['published', '2024-05-02T10:30 +08:00', '2024-05-02T10:30:00+08:00'],
  ])('%s: %s', (key, text, value) => {
    expect(correct(key, text)).toEqual({ ...NO_EDITS, [key]: value });
  });

  it.each(['', 'soon', '2024-13-01', '2024-05-02 25:00', '1 May 2024'])('is no date: %s', (text) =>
    expect(correct('published', text)).toBe('wrong'),
  );

  it.each(FACT_KEYS)('%s is no correction where it is as the page has it', (key) => {
    const text = factText(key, sampleArticle, BETWEEN);
    expect(correct(key, text, { ...NO_EDITS, [key]: 'x' } as typeof NO_EDITS)).toEqual(NO_EDITS);
  });

  it('shows a time as one writes it', () => {
    expect(factText('published', sampleArticle, BETWEEN)).toBe('2024-05-01 10:00 +02:00');
  });
});

describe('a choice', () => {
  it('is the same after a way through the preview', () => {
    const edits = { ...NO_EDITS, cut: ['a'], site: 'x' };
    for (const choice of [sampleChoice, { ...sampleChoice, title: 'Mine', remark: 'y', edits }])
      expect(withCorrections(choice, toCorrections(choice, sampleArticle), sampleArticle)).toEqual(
        choice,
      );
  });

  it('holds no title that is the page’s, or none', () => {
    for (const title of [sampleArticle.title, ' '])
      expect(withCorrections(sampleChoice, { title, edits: NO_EDITS }, sampleArticle)).toEqual(
        sampleChoice,
      );
  });
});
