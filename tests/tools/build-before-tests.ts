/** Builds once what several test files at a time then use. */

import { ensureBuilt } from '../../src/cli/build.ts';
import { BROWSERS } from '../e2e/drivers/driver.ts';

export default function buildBeforeTests(): void {
  for (const browser of BROWSERS) ensureBuilt(browser);
}
