/** The line that shows on a terminal how far a run is. */
import { toDurationText } from './duration.ts';

export type Count = {
  readonly saved: number;
  readonly failed: number;
  readonly of: number;
  readonly elapsedMs: number;
};

const WIDTH = 24;

/** Such as `█████░░░░ 120 of 500 · 3 not saved · 14.2 a minute · 26:40 min left`; fits into `columns`. */
export function progressBar({ saved, failed, of, elapsedMs }: Count, columns: number): string {
  const done = saved + failed;
  const filled = of === 0 ? WIDTH : Math.floor((done / of) * WIDTH);
  const rate = elapsedMs > 0 ? (done / elapsedMs) * 60_000 : 0;
  const left = rate > 0 ? ((of - done) / rate) * 60_000 : undefined;
  const parts = [
    `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done} of ${of}`,
    ...(failed > 0 ? [`${failed} not saved`] : []),
    ...(rate > 0 ? [`${rate.toFixed(1)} a minute`] : []),
    ...(left !== undefined && done < of ? [`${toDurationText(left)} left`] : []),
  ];
  while (parts.length > 1 && parts.join(' · ').length >= columns) parts.pop();
  return parts.join(' · ').slice(0, Math.max(0, columns - 1));
}
