/** Hands a Blob to another of the extension's contexts: by its handle, so that no message grows with it. */
import { withLimit } from './time-limit.ts';

/** Only contexts of the extension's own origin meet here. */
const CHANNEL = 'presscut-blobs';
const LIMIT_MS = 5000;

type Message = { readonly want: string } | { readonly give: string; readonly blob: Blob };

/** What is offered in this context itself. */
const offered = new Map<string, Blob>();

/** Offers `blob` to any holder of the ticket that `use` receives, until `use` has ended. */
export async function offerBlob<T>(blob: Blob, use: (ticket: string) => Promise<T>): Promise<T> {
  const ticket = crypto.randomUUID();
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if ('want' in data && data.want === ticket)
      channel.postMessage({ give: ticket, blob } satisfies Message);
  };
  offered.set(ticket, blob);
  try {
    return await use(ticket);
  } finally {
    offered.delete(ticket);
    channel.close();
  }
}

/** Throws `unexpected` if it is no longer offered. */
export async function takeBlob(ticket: string): Promise<Blob> {
  const here = offered.get(ticket);
  if (here) return here;
  const channel = new BroadcastChannel(CHANNEL);
  const given = new Promise<Blob>((resolve) => {
    channel.onmessage = ({ data }: MessageEvent<Message>) => {
      if ('give' in data && data.give === ticket) resolve(data.blob);
    };
  });
  channel.postMessage({ want: ticket } satisfies Message);
  try {
    return await withLimit(given, LIMIT_MS, 'unexpected');
  } finally {
    channel.close();
  }
}
