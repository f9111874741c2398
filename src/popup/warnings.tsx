/** What is wrong and does not keep the article from being saved. */
import type { JSX } from 'preact';
import { ownOf } from '../core/own-key.ts';
import type { Warning } from '../platform/contracts.ts';
import { useMessages } from '../ui/language.ts';
import { Notice } from '../ui/notice.tsx';

export const Warnings = ({ of }: { readonly of: readonly Warning[] }): JSX.Element => {
  const { warnings, popup } = useMessages();
  return (
    <>
      {of.map((warning) => (
        <Notice
          key={warning}
          kind="doubt"
          live
          actions={
            warning === 'settings-damaged' && (
              <a href="../options/index.html" target="_blank" rel="noreferrer">
                {popup.options}
              </a>
            )
          }
        >
          {ownOf<string>(warnings, warning)}
        </Notice>
      ))}
    </>
  );
};
