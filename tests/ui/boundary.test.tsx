// @vitest-environment jsdom
/** What cannot be drawn takes nothing else along, and is tried again when it has changed. */
import { type ComponentChildren, render } from 'preact';
import { useEffect } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Boundary } from '../../src/ui/boundary.tsx';

beforeEach(() => {
  document.body.innerHTML = '';
  vi.spyOn(console, 'error').mockReturnValue(undefined);
});
afterEach(() => {
  act(() => render(null, document.body));
  vi.restoreAllMocks();
});

/** The same value each time: a boundary that compares what was thrown would miss the second. */
const THROWN = 'cannot be drawn';
const Fragile = ({ holds }: { readonly holds: boolean }): string => {
  if (!holds) throw THROWN;
  return 'whole';
};
const FragileLater = ({ holds }: { readonly holds: boolean }): string => {
  useEffect(() => {
    if (!holds) throw THROWN;
  }, [holds]);
  return 'whole';
};

const draw = (part: ComponentChildren, of: unknown, otherwise?: ComponentChildren) =>
  act(() =>
    render(
      <>
        <p>before</p>
        <Boundary of={of} otherwise={otherwise}>
          {part}
        </Boundary>
        <p>after</p>
      </>,
      document.body,
    ),
  );

it.each([
  ['while it is drawn', Fragile],
  ['afterwards', FragileLater],
])('says so in the place of what fails %s, and offers a cure', (_when, Part) => {
  draw(<Part holds={false} />, 1);
  expect(document.body.textContent).toMatch(/^before.*can’t show this part.*Reload.*after$/);
  expect(document.querySelector('[role=alert] button.reload')).toBeTruthy();
});

it('tries again when what it draws is another, and only then', () => {
  draw(<Fragile holds={false} />, 1, 'otherwise');
  expect(document.body.textContent).toBe('beforeotherwiseafter');
  draw(<Fragile holds={true} />, 1, 'otherwise');
  expect(document.body.textContent).toBe('beforeotherwiseafter');
  for (const of of [2, 3]) {
    draw(<Fragile holds={false} />, of, 'otherwise');
    expect(document.body.textContent).toBe('beforeotherwiseafter');
  }
  draw(<Fragile holds={true} />, 4, 'otherwise');
  expect(document.body.textContent).toBe('beforewholeafter');
});

it('leaves it to the next one outside where what stands in fails as well', () => {
  act(() =>
    render(
      <Boundary otherwise="outer">
        <Boundary otherwise={<Fragile holds={false} />}>
          <Fragile holds={false} />
        </Boundary>
      </Boundary>,
      document.body,
    ),
  );
  expect(document.body.textContent).toBe('outer');
});
