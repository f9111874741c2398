/** Keeps what cannot be drawn from taking the rest of the page along: something else stands in its place. */
import type { ComponentChildren, JSX } from 'preact';
import { useErrorBoundary, useState } from 'preact/hooks';
import { useMessages } from './language.ts';
import { Notice } from './notice.tsx';

const Broken = (): JSX.Element => {
  const { broken } = useMessages();
  return (
    <Notice
      kind="fault"
      live
      actions={
        <button type="button" class="reload" onClick={() => location.reload()}>
          {broken.reload}
        </button>
      }
    >
      <p>{broken.part}</p>
    </Notice>
  );
};

type Props = {
  /** What the children draw: once it is another, they are tried again. */
  readonly of?: unknown;
  readonly children: ComponentChildren;
  /** Absent: a sentence, and a button that reloads the page. */
  readonly otherwise?: ComponentChildren;
};

export const Boundary = ({ of, children, otherwise = <Broken /> }: Props): JSX.Element => {
  const [failed, fail] = useState<{ readonly of: unknown } | undefined>(undefined);
  useErrorBoundary((error: unknown) => {
    console.error('a part of the page cannot be drawn', error);
    // A new object each time: the same error twice would not change the state, and would go
    // unhandled.
    fail({ of });
  });
  const isBroken = failed !== undefined && Object.is(failed.of, of);
  return <>{isBroken ? otherwise : children}</>;
};
