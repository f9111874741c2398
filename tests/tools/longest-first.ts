/** Runs short files of long tests first and the others by size, so that none runs on alone at the end. */
import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

const LONG = [
  'tests/e2e/pages.e2e.ts',
  'tests/e2e/access.e2e.ts',
  'tests/core/page-fixes/order.test.ts',
];

const isLong = ({ moduleId }: TestSpecification): boolean =>
  LONG.some((file) => moduleId.endsWith(file));

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
