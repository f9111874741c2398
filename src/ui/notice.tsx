/** A notice: a fault, a warning, a success. */
import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from './icons.tsx';

export type NoticeKind = 'fault' | 'doubt' | 'done' | 'wait';

const ICONS: Readonly<Record<NoticeKind, IconName>> = {
  fault: 'warning',
  doubt: 'warning',
  done: 'check',
  wait: 'info',
};

type Props = {
  readonly kind: NoticeKind;
  readonly children: ComponentChildren;
  /** Whether screen readers read it when it appears; leave out inside a live region. */
  readonly live?: boolean;
  readonly actions?: ComponentChildren;
};

export const Notice = ({ kind, children, live = false, actions }: Props): JSX.Element => (
  <div class={`notice ${kind}`} {...(live ? { role: kind === 'fault' ? 'alert' : 'status' } : {})}>
    <Icon name={ICONS[kind]} />
    <div class="notice-text">
      {children}
      {actions && <div class="notice-actions">{actions}</div>}
    </div>
  </div>
);
