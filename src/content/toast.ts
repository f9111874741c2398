/** The injected script that shows the outcome of a save in the page for a few seconds. */
import { copyHere } from '../platform/clipboard.ts';
import { notifyCopied } from '../platform/copy-events.ts';
import type { PageAnswer } from '../platform/page-call.ts';
import { notifyToastClick, type ToastAction } from '../platform/toast-events.ts';

export type ToastRequest = {
  readonly text: string;
  readonly kind: 'work' | 'done' | 'doubt' | 'fault';
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly close: string;
  /** What can be done with the save of this name. */
  readonly actions?: {
    readonly job: string;
    readonly buttons: readonly (readonly [ToastAction, label: string])[];
  };
  /** A text to put on the clipboard, and the label of the button for where that needs a click. */
  readonly copy?: {
    readonly text: string;
    /** The same for programs that show HTML. */
    readonly html?: string;
    readonly button: string;
    readonly done: string;
    /** Name of the job that waits for the click, where one does. */
    readonly job?: string;
  };
};

/** `waiting`: what was to be copied waits for a click. */
export type ToastShown = 'done' | 'waiting';

declare global {
  var presscutToast: ((request: ToastRequest) => Promise<PageAnswer<ToastShown>>) | undefined;
  var presscutHost: HTMLElement | undefined;
}

type Content = Pick<NonNullable<ToastRequest['copy']>, 'text' | 'html'>;

const SHOWN_MS = 6000;
const STYLE = `
:host { all: initial; }
div { position: fixed; inset-block-start: 16px; inset-inline-end: 16px; z-index: 2147483647; display: flex;
  gap: 4px 8px; align-items: center; flex-wrap: wrap; max-inline-size: min(420px, calc(100vw - 32px)); padding: 10px 14px;
  border-radius: 8px; border-inline-start: 4px solid var(--kind); background: #fff; color: #1f1b1a;
  box-shadow: 0 2px 16px rgb(0 0 0 / .3); font: 14px/1.45 system-ui, "PingFang SC", "Microsoft YaHei",
  "Noto Sans CJK SC", sans-serif; animation: in .15s ease-out; overflow-wrap: anywhere; }
.work { --kind: #5b6b7b; } .done { --kind: #1f7a3d; } .doubt { --kind: #9a6700; } .fault { --kind: #b3261e; }
span { flex: 1 1 180px; }
.many span { flex-basis: 100%; }
button { all: unset; flex: none; cursor: pointer; padding: 4px 8px; border-radius: 5px; font-weight: 600; color: #8c1d18; }
button:focus-visible { outline: 2px solid currentColor; }
@keyframes in { from { opacity: 0; } }
@media (prefers-reduced-motion: reduce) { div { animation: none; } }
.dark { background: #2a2523; color: #f3ece9; } .dark button { color: #ffb4ab; }
.dark.work { --kind: #8fa1b3; } .dark.done { --kind: #5fc27e; } .dark.doubt { --kind: #e3b341; } .dark.fault { --kind: #ff8a7d; }
`;

/** Without `clipboardWrite` this works only where the page is in front, and on http only after a click. */
async function toClipboard({ text, html }: Content): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else await copyHere({ text, html });
    return true;
  } catch (error) {
    console.debug('the older way to copy takes over', error);
  }
  const put = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
  };
  document.addEventListener('copy', put, true);
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', put, true);
  }
}

const isDark = (theme: ToastRequest['theme']): boolean =>
  theme === 'auto' ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';

function show(request: ToastRequest): void {
  globalThis.presscutHost?.remove();
  const host = document.createElement('div');
  globalThis.presscutHost = host;
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const box = document.createElement('div');
  box.className = request.kind;
  // One line for the text, one for what can be done.
  box.classList.toggle('many', request.actions !== undefined);
  box.classList.toggle('dark', isDark(request.theme));
  box.lang = request.language;
  box.dir = request.direction;
  box.setAttribute('role', request.kind === 'fault' ? 'alert' : 'status');
  const text = document.createElement('span');
  const button = (label: string, press: () => unknown): void => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = label;
    made.addEventListener('click', press);
    box.append(made);
  };
  const { copy, actions } = request;
  const press = async (): Promise<void> => {
    if (!copy || !(await toClipboard(copy))) return;
    show({ ...bare(request), kind: 'done', text: copy.done });
    if (copy.job) await notifyCopied(copy.job);
  };
  const act = async (toast: ToastAction, job: string): Promise<void> => {
    const answer = await notifyToastClick({ toast, job });
    if (answer) show({ ...bare(request), ...answer });
    else host.remove();
  };
  box.append(text);
  if (copy) button(copy.button, press);
  for (const [id, label] of actions?.buttons ?? [])
    button(label, () => act(id, actions?.job ?? ''));
  button(request.close, () => host.remove());
  root.append(style, box);
  document.documentElement.append(host);
  // Screen readers read what changes in a place that is there already.
  setTimeout(() => {
    text.textContent = request.text;
  });
  // A fault stays until it is closed, so that a failed save is not missed.
  if (request.kind !== 'fault' && !copy) hideInTime(host, box);
}

/** Not while it is hovered, or has the focus. */
function hideInTime(host: Element, box: Element): void {
  let timer: ReturnType<typeof setTimeout>;
  let held = 0;
  const start = (): void => {
    timer = setTimeout(() => host.remove(), SHOWN_MS);
  };
  const hold = (by: number) => (): void => {
    held += by;
    clearTimeout(timer);
    if (held <= 0) start();
  };
  for (const name of ['pointerenter', 'focusin']) box.addEventListener(name, hold(1));
  for (const name of ['pointerleave', 'focusout']) box.addEventListener(name, hold(-1));
  start();
}

const bare = ({ copy: _, actions: __, ...rest }: ToastRequest): ToastRequest => rest;

globalThis.presscutToast = async (request) => {
  const { copy } = request;
  if (copy && (await toClipboard(copy))) {
    show({ ...bare(request), kind: 'done', text: copy.done });
    return { ok: true, value: 'done' };
  }
  show(request);
  return { ok: true, value: copy ? 'waiting' : 'done' };
};
