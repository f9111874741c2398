/** Which file a new save would take the place of. */
import type { Entry } from '../archive/entry.ts';
import { destinationOf } from '../core/choice.ts';
import { deliveredPath } from '../core/receipt.ts';
import type { Choice } from '../core/stages.ts';
import { doneText, type Messages } from '../locales/index.ts';

/** Only where it goes to the same place as before is there a file to replace. */
export function replacedPath(
  messages: Messages,
  entry: Entry | undefined,
  choice: Choice,
): string | undefined {
  const receipt = entry?.receipts.at(-1);
  const file = receipt?.files[0];
  return file &&
    receipt.destination === destinationOf(choice) &&
    doneText(messages, receipt) === undefined
    ? deliveredPath(file)
    : undefined;
}
