/** Chooses the blocks of the article: the engine's, corrected by the block rules. */

import { BLOCK_STAGES, type BlockStage } from '../block-rules/block-rule.ts';
import type { Block } from '../body/block.ts';
import { type Body, type Stated, toAbout, toBody } from '../body/body.ts';
import { correctEngine } from '../body/correct-engine.ts';
import type { FoundBody } from '../body/find-body.ts';
import { headlineIn } from '../body/headed-text.ts';
import { isContentImage } from '../body/images.ts';
import { measureProse } from '../body/measure-prose.ts';
import { largestHome, namedMain, ownTextOf } from '../body/prose-container.ts';
import { Fault } from '../fault.ts';
import { isInManual } from '../page/manual.ts';
import { appendNotes } from '../page/notes/note-store.ts';
import { MESSAGE } from '../page/thread/marks.ts';
import type { LeftOut } from '../stages.ts';
import { endsSentence } from '../text/sentences.ts';
import { type Conceal, concealIn, createConceal } from '../urls/conceal.ts';
import { assemble, type Places } from './assemble.ts';
import { fixBody, type Work } from './fix-page.ts';
import { collectLeftOut } from './left-out.ts';
import type { ArticleBody } from './to-article.ts';

/** Below this weighted length a text without a sentence is no article. */
const LEAST = 100;
const LEAST_WORDS = 20;

/** All rules of a stage judge the same body; then what they found is applied at once. */
const applyStage = (
  stage: BlockStage,
  body: Body,
  { rules: { blockRules }, trail, checkTime }: Work,
  removedBy: Map<Block, string>,
): Body => {
  const adds = stage === 'restore';
  const judged = new Map<Block, { readonly rule: string; readonly why: string }>();
  for (const [rule, { stage: own, judge, sparesManuals }] of blockRules) {
    if (own !== stage) continue;
    checkTime();
    for (const [block, why] of judge(body)) {
      if (body.chosen.has(block) === adds || judged.has(block)) continue;
      if (!sparesManuals || !isInManual(block.element)) judged.set(block, { rule, why });
    }
  }
  if (!judged.size) return body;
  const chosen = new Set(body.chosen);
  for (const [block, { rule, why }] of judged) {
    if (adds) chosen.add(block);
    else {
      chosen.delete(block);
      removedBy.set(block, rule);
    }
    trail.of(rule).record(adds ? 'added' : 'removed', why, block.text);
  }
  return toBody(body, chosen);
};

/** Marks of notes behind the full stop. */
const MARKS = /(?:\s*\[?\d{1,3}\]?)+$/;

/** A few short sentences, in the element that the page names as its article, with the headline. */
const isShortArticle = ({ blocks, chosen, title }: Body): boolean => {
  const article = headlineIn(blocks, title)?.element.closest('article');
  const said = Array.from(chosen).filter(
    ({ kind, text, element, linked }) =>
      kind === 'prose' &&
      linked < 0.2 &&
      endsSentence(text.replace(MARKS, '')) &&
      article?.contains(element),
  );
  return said.length > 2;
};

/** Two images or more in the element that the page names as its article. */
const isImagePost = (pictured: readonly Block[]): boolean => {
  const article = pictured[0]?.element.closest('article');
  return pictured.filter(({ element }) => article?.contains(element)).length > 1;
};

const isArticle = (body: Body): boolean => {
  const { size, chosen, blocks, title } = body;
  if (size >= LEAST) return true;
  const pictured = Array.from(chosen).filter((block) => block.images && isContentImage(block));
  return (
    isImagePost(pictured) ||
    // A post may be its images, a page of a manual its code or one definition, with a few words.
    (size >= LEAST_WORDS &&
      headlineIn(blocks, title) !== undefined &&
      (pictured.length > 1 ||
        isShortArticle(body) ||
        Array.from(chosen).some(({ kind, element }) => kind === 'code' || isInManual(element)))) ||
    Array.from(chosen).some(
      ({ kind, text, size: own }) => kind !== 'heading' && own >= 40 && endsSentence(text),
    )
  );
};

/** Whether any of it is text outside forms, comments and the like. */
const hasText = (blocks: ReadonlySet<Block>): boolean => ownTextOf([...blocks]).length > 0;

/** Content images between the ends of the article, whether they were kept or not. */
const countImages = (body: Body): number =>
  body.blocks.slice(body.first, body.last + 1).reduce((sum, block) => {
    const counts =
      body.chosen.has(block) || (!block.hidden && !block.zone && isContentImage(block));
    return counts ? sum + block.images : sum;
  }, 0);

/** The article out of these blocks, of the `found` content images around it. */
export const finishBody = (
  blocks: readonly Block[],
  found: number,
  work: Work,
  leftOutOf: (article: Element, places: Places, conceal: Conceal) => readonly LeftOut[] = () => [],
): ArticleBody => {
  const places = new Map<Block, Element>();
  const article = assemble(work.page.document, blocks, places);
  appendNotes(article, work.page.document);
  fixBody(article, work);
  const conceal = createConceal(work.page.url, work.page.domain);
  concealIn(article, conceal);
  const kept = article.getElementsByTagName('img').length;
  const leftOut = leftOutOf(article, places, conceal);
  return { html: article.innerHTML, leftOut, images: { found: Math.max(found, kept), kept } };
};

/** The body of the page's article, by what the page states of it. Faults: `no-article`. */
export const chooseBody = (found: FoundBody, stated: Stated, work: Work): ArticleBody => {
  const about = toAbout(work.page, found.blocks, stated);
  const removedBy = new Map<Block, string>();
  const applyRules = (chosen: ReadonlySet<Block>): Body => {
    const taken = toBody(about, correctEngine(about, chosen));
    const restored = applyStage('restore', taken, work, removedBy);
    // What was added at an end shows more of what lies between the ends.
    const isLonger = restored.first < taken.first || restored.last > taken.last;
    const whole = isLonger ? applyStage('restore', restored, work, removedBy) : restored;
    return BLOCK_STAGES.slice(1).reduce(
      (body, stage) => applyStage(stage, body, work, removedBy),
      whole,
    );
  };
  const messages = about.blocks.filter(({ element }) => element.closest(`[${MESSAGE}]`));
  const main = namedMain(about.blocks);
  const isMain = hasText(main) && !hasText(correctEngine(about, found.chosen));
  const [first, second] = isMain ? [main, found.chosen] : [found.chosen, main];
  let body = messages.length ? toBody(about, new Set(messages)) : applyRules(first);
  if (!isArticle(body)) body = applyRules(second);
  if (!isArticle(body)) body = applyRules(largestHome(about.blocks));
  if (!isArticle(body)) throw new Fault('no-article');
  const blocks = body.blocks.filter((block) => body.chosen.has(block));
  const prose = measureProse(body);
  const finished = finishBody(blocks, countImages(body), work, (article, places, conceal) =>
    collectLeftOut(article, places, body, removedBy, work, conceal),
  );
  return { ...finished, prose };
};
