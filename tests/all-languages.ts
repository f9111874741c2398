/** Tests of single functions work with the words of all languages; a page is read with its own. */
import { languages } from '../src/core/languages/index.ts';
import { useLanguages } from '../src/core/vocabulary/in-use.ts';

useLanguages(Object.fromEntries(languages));
