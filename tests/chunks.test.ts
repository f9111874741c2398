/** What the build puts together by name is there under that name. */
import { expect, it } from 'vitest';
import { LOADED_BY_ALL } from '../vite.config.ts';
import { sourceFiles } from './source-files.ts';

it.each(LOADED_BY_ALL)('%s', (file) => {
  expect(sourceFiles.map(({ name }) => `src/${name}`)).toContain(file);
});
