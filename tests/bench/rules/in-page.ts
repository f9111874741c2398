/** The benchmark of rules' script in the page. */
import { type LeftOut, leaveRulesOut } from './leave-out.ts';

Object.assign(globalThis, {
  leaveRulesOut: (only: readonly string[] | null): LeftOut =>
    leaveRulesOut({ document, url: location.href }, only),
});
