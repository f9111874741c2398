/** One section of the options page. */
import type { ComponentChildren, JSX } from 'preact';

type Props = {
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
};

export const Card = ({ id, title, hint, children }: Props): JSX.Element => (
  <section class="card" id={id} aria-labelledby={`${id}-title`}>
    <header>
      <h2 id={`${id}-title`}>{title}</h2>
      {hint && <p>{hint}</p>}
    </header>
    {children}
  </section>
);
