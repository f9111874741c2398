/** Typed calls between the extension's own contexts: one command, one answer; faults travel by code. */
import { FAULT_CODES, Fault, type FaultCode, toFault } from '../core/fault.ts';
import { browser, type Runtime } from './browser.ts';
import type { Services } from './contracts.ts';

type ServiceName = keyof Services;
type Input<F> = F extends (input: infer I) => unknown ? I : never;
type Output<F> = F extends (input: never) => Promise<infer O> ? O : never;

type Call = { readonly to: ServiceName; readonly method: string; readonly input: unknown };
type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: FaultCode; readonly detail: string };

const isCall = (message: unknown): message is Call =>
  typeof message === 'object' && message !== null && 'to' in message && 'method' in message;

const isAnswer = (message: unknown): message is Answer =>
  typeof message === 'object' && message !== null && 'ok' in message;

const isFaultCode = (code: unknown): code is FaultCode =>
  FAULT_CODES.some((known) => known === code);

/** Sends a call once more where the background side was stopped before it could answer. */
async function send(call: Call): Promise<unknown> {
  const once = (): Promise<unknown> => browser.runtime.sendMessage(call);
  if (call.to !== 'background') return once();
  try {
    return (await once()) ?? (await once());
  } catch (error) {
    console.info('asked once more', error);
    return once();
  }
}

/**
 * Calls `method` of another context's service. Throws the Fault that the other side threw. What is
 * asked of the background side may be asked twice: its methods are written for it.
 */
export async function ask<S extends ServiceName, M extends keyof Services[S] & string>(
  to: S,
  method: M,
  input: Input<Services[S][M]>,
): Promise<Output<Services[S][M]>> {
  const answer = await send({ to, method, input });
  if (!isAnswer(answer)) throw new Fault('unexpected', `no answer from ${to}.${method}`);
  if (answer.ok) return answer.value as Output<Services[S][M]>;
  throw new Fault(isFaultCode(answer.code) ? answer.code : 'unexpected', answer.detail);
}

/**
 * Answers calls to `service`. Only the extension's own pages are heard: a content script (it has a
 * tab and a foreign URL) and other extensions get no answer, whatever the message looks like.
 * `isWilling`: whether this context is the one to answer, where there may be several.
 */
export function answer<S extends ServiceName>(
  service: S,
  handlers: Services[S],
  isWilling: () => boolean = () => true,
): void {
  const own = new URL(browser.runtime.getURL('')).origin;
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isCall(message) || message.to !== service) return undefined;
    if (sender.id !== browser.runtime.id || (sender.url && new URL(sender.url).origin !== own))
      return undefined;
    const method = message.method as keyof Services[S];
    if (!Object.hasOwn(handlers, method) || !isWilling()) return undefined;
    const handler = handlers[method] as (input: unknown) => Promise<unknown>;
    return handler(message.input).then(
      (value): Answer => ({ ok: true, value }),
      (error: unknown): Answer => {
        const { code, detail } = toFault(error);
        return { ok: false, code, detail };
      },
    );
  });
}
