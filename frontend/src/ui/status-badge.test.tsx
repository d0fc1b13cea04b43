import { expect, it } from 'vitest';
import { render, screen } from '@/test/render';
import { StatusBadge } from './status-badge';

it('says the status in words and repeats it by a shape that is not read aloud', async () => {
  await render(
    <StatusBadge tone="danger" shape="clock">
      Quá hạn
    </StatusBadge>,
  );
  const badge = screen.getByText('Quá hạn');
  expect(badge).toHaveAttribute('data-tone', 'danger');
  expect(badge.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
  expect(badge.querySelector('svg')).toHaveAttribute('data-shape', 'clock');
});

it('gives two statuses of one tone different shapes', async () => {
  await render(
    <>
      <StatusBadge tone="warning" shape="return">
        Trả lại
      </StatusBadge>
      <StatusBadge tone="warning" shape="pencil">
        Bản nháp
      </StatusBadge>
    </>,
  );
  const [first, second] = ['Trả lại', 'Bản nháp'].map((word) =>
    screen.getByText(word).querySelector('path')?.getAttribute('d'),
  );
  expect(first).toBeTruthy();
  expect(first).not.toBe(second);
});
