import { useState } from 'react';
import { expect, it } from 'vitest';
import { render, screen, userEvent } from '@/test/render';
import { ErrorSummary } from './error-summary';

const items = [
  { message: 'Sinh tại nhà – Nữ: “2x” không phải số', fieldId: 'cell' },
  { message: 'Chưa đến kỳ gửi' },
];

function Form() {
  const [attempt, setAttempt] = useState(1);
  return (
    <>
      <ErrorSummary items={items} attempt={attempt} />
      <input id="cell" aria-label="Nữ" />
      <button type="button" onClick={() => setAttempt(attempt + 1)}>
        Gửi
      </button>
    </>
  );
}

it('takes the focus at every attempt and counts the places to correct', async () => {
  await render(<Form />);
  const summary = screen.getByRole('alert');
  expect(summary).toHaveFocus();
  expect(summary).toHaveTextContent('Có 2 chỗ cần sửa');
  await userEvent.click(screen.getByRole('button', { name: 'Gửi' }));
  expect(summary).toHaveFocus();
});

it('leads from a line to its field', async () => {
  await render(<Form />);
  await userEvent.click(screen.getByRole('link', { name: /không phải số/ }));
  expect(screen.getByLabelText('Nữ')).toHaveFocus();
  expect(screen.queryByRole('link', { name: 'Chưa đến kỳ gửi' })).not.toBeInTheDocument();
});

it('is absent without faults', async () => {
  await render(<ErrorSummary items={[]} attempt={1} />);
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});
