/** Reads a page with all rules there are. */
import { ALL_RULES } from '../../src/core/extraction/all-rules.ts';
import { type PageRequest, readPage } from '../../src/core/read-page.ts';
import type { Article } from '../../src/core/stages.ts';

export const readAll = (live: Document, request: PageRequest): Article =>
  readPage(live, request, { rules: ALL_RULES });
