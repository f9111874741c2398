/** What the extension's webhook needs in a browser of ours: its permission, its secrets, and patience with its server. */
import fs from 'node:fs';
import path from 'node:path';
import type { Failed, Outcome } from './outcome.ts';

/** The extension asks three times, and waits for an answer and between its questions. */
export const SEND_MS = 150_000;

/** Makes a copy of the built extension at `copy` that may send to that host. */
export function allowOrigin(built: string, url: string, copy: string): string {
  fs.cpSync(built, copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const manifest = JSON.parse(fs.readFileSync(file, 'utf8'));
  const { protocol, hostname } = new URL(url);
  // A match pattern knows no port.
  const host_permissions = [...(manifest.host_permissions ?? []), `${protocol}//${hostname}/*`];
  fs.writeFileSync(file, JSON.stringify({ ...manifest, host_permissions }));
  return copy;
}

/**
 * As the extension keeps them. From the environment, for the command line of a process is there for all
 * to read, and no export of settings carries secrets.
 */
export function secretsFor(url: string, env: Readonly<Record<string, string | undefined>>): object {
  const texts = Object.fromEntries(
    Object.entries({
      header: env.PRESSCUT_WEBHOOK_HEADER,
      secret: env.PRESSCUT_WEBHOOK_SECRET,
    }).filter(([, text]) => text),
  );
  if (Object.keys(texts).length === 0) return {};
  return { webhook: { texts, origins: [new URL(url).origin] } };
}

/** Where a busy server does not say for how long. */
const REST_MS = 30_000;
const MAX_REST_MS = 600_000;
/** How often a wait looks whether the run has ended meanwhile. */
const LOOK_MS = 1000;

const restOf = ({ detail = '' }: Failed): number => {
  const [, seconds] = /Retry-After (\d+) s/.exec(detail) ?? [];
  return seconds === undefined ? REST_MS : Math.min(MAX_REST_MS, Number(seconds) * 1000);
};

export type Patience = {
  /** Until the server wants to be asked again, or the run ends. */
  readonly wait: () => Promise<void>;
  readonly learn: (came: Pick<Outcome, 'is'> | Failed) => void;
  readonly end: () => void;
};

/** A server that was too busy for one note is left alone by all that follow. */
export function createPatience(needs: {
  readonly now: () => number;
  readonly pause: (ms: number) => Promise<void>;
}): Patience {
  const { now, pause } = needs;
  let freeAt = Number.NEGATIVE_INFINITY;
  let isOver = false;
  return {
    async wait() {
      while (!isOver && now() < freeAt) await pause(Math.min(LOOK_MS, freeAt - now()));
    },
    learn(came) {
      if ('fault' in came && came.fault === 'server-busy')
        freeAt = Math.max(freeAt, now() + restOf(came));
    },
    end() {
      isOver = true;
    },
  };
}
