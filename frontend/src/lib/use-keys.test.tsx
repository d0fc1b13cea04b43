import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { useKeys } from './use-keys';

function Screen({ keys }: { keys: Record<string, () => void> }) {
  useKeys(keys);
  return (
    <>
      <input aria-label="Ghi chú" />
      <input type="checkbox" aria-label="Chọn" />
    </>
  );
}

test('letters and sequences act, also with Shift', async () => {
  const keys = { j: vi.fn(), '?': vi.fn(), 'g h': vi.fn() };
  render(<Screen keys={keys} />);
  await userEvent.keyboard('jJ?gh');
  expect(keys.j).toHaveBeenCalledTimes(2);
  expect(keys['?']).toHaveBeenCalledTimes(1);
  expect(keys['g h']).toHaveBeenCalledTimes(1);
});

test('keys rest while someone types, a dialog is open or a modifier is held', async () => {
  const j = vi.fn();
  const { rerender } = render(<Screen keys={{ j }} />);
  await userEvent.type(screen.getByLabelText('Ghi chú'), 'j');
  await userEvent.tab();
  await userEvent.keyboard('{Control>}j{/Control}');
  rerender(
    <>
      <Screen keys={{ j }} />
      <div role="dialog" />
    </>,
  );
  await userEvent.keyboard('j');
  expect(j).not.toHaveBeenCalled();
});

test('a box that is ticked takes no letters away', async () => {
  const d = vi.fn();
  render(<Screen keys={{ d }} />);
  await userEvent.click(screen.getByLabelText('Chọn'));
  await userEvent.keyboard('d');
  expect(d).toHaveBeenCalledOnce();
});
