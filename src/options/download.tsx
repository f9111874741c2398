/** Hands a text to the user as a file, and says where it lies or why it does not. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { toFault } from '../core/fault.ts';
import { useMessages } from '../ui/language.ts';
import { Notice } from '../ui/notice.tsx';
import type { Dependencies } from './section.ts';

export function useDownload({ download }: Pick<Dependencies, 'download'>): {
  readonly start: (text: string, name: string) => Promise<void>;
  /** What became of the last one, for a live region. */
  readonly said: JSX.Element | undefined;
} {
  const { options: words, faults } = useMessages();
  const [said, say] = useState<JSX.Element | undefined>();
  const start = async (text: string, name: string): Promise<void> => {
    try {
      say(undefined);
      say(<Notice kind="done">{words.exported(await download(text, name))}</Notice>);
    } catch (error) {
      console.warn('not handed out', error);
      say(<Notice kind="fault">{faults[toFault(error).code]}</Notice>);
    }
  };
  return { start, said };
}
