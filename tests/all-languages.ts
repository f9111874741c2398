/**
 * Tests of single functions of the core work with the words of all languages; a page is read with
 * its own. Tests of the other rooms need none, and start sooner without them.
 */
import { expect } from 'vitest';

if (expect.getState().testPath?.includes('/tests/core/')) {
  const { languages } = await import('../src/core/languages/index.ts');
  const { useLanguages } = await import('../src/core/vocabulary/in-use.ts');
  useLanguages(Object.fromEntries(languages));
}
