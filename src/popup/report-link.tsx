/** Beside a fault: the form to report the page on, in a tab of its own. */
import type { JSX } from 'preact';
import type { FaultCode } from '../core/fault.ts';
import { isReportable } from '../core/report.ts';
import { useMessages } from '../ui/language.ts';

type Props = { readonly fault: FaultCode; readonly toReport: (fault: FaultCode) => string };

export const ReportLink = ({ fault, toReport }: Props): JSX.Element | null => {
  const { popup } = useMessages();
  if (!isReportable(fault)) return null;
  return (
    <a
      class="report"
      href={toReport(fault)}
      title={popup.reportHint}
      target="_blank"
      rel="noreferrer"
    >
      {popup.report}
    </a>
  );
};
