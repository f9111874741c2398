/** The languages that a page is read with, chosen as the extension chooses them. */
import { languages } from '../../src/core/languages/index.ts';
import { glanceAt } from '../../src/core/page/glance.ts';
import { chooseLanguages } from '../../src/core/vocabulary/choose.ts';
import type { Languages } from '../../src/core/vocabulary/in-use.ts';

export const languagesOf = (document: Document): Languages =>
  chooseLanguages(glanceAt(document), languages);
