/** Builds once what several test files at a time then use. */
import { BROWSERS } from '../e2e/drivers/driver.ts';
import { ensureBuilt } from './build.ts';

export default function buildBeforeTests(): void {
  for (const browser of BROWSERS) ensureBuilt(browser);
}
