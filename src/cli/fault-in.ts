/** What the extension's button says, read back: the fault whose sentence stands there. */
import type { FaultCode } from '../core/fault.ts';
import en from '../locales/en.ts';

/** The code whose English sentence a text holds; the interface has to be in English. */
export const faultIn = (text: string): FaultCode | undefined =>
  (Object.entries(en.faults) as [FaultCode, string][]).find(([, sentence]) =>
    text.includes(sentence),
  )?.[0];
