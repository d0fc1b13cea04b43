import { useState } from 'react';
import { fireEvent } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { render, screen, userEvent } from '@/test/render';
import { DateSlider } from './date-slider';

const MARKS = [
  { day: '2025-01-01', label: '01/01/2025' },
  { day: '2025-07-01', label: '01/07/2025' },
];

function Here({ onChange }: { onChange: (day: string) => void }) {
  const [day, setDay] = useState('2025-06-30');
  return (
    <DateSlider
      label="Ngày"
      fieldLabel="Nhập ngày"
      value={day}
      min="2021-11-01"
      max="2026-12-31"
      marks={MARKS}
      onChange={(next) => {
        setDay(next);
        onChange(next);
      }}
    />
  );
}

it('moves by a month with keys, says the day and settles on the one it rests on', async () => {
  const onChange = vi.fn();
  await render(<Here onChange={onChange} />);
  const slider = screen.getByRole('slider', { name: 'Ngày' });
  expect(slider).toHaveAttribute('aria-valuetext', '30/06/2025');
  slider.focus();
  await userEvent.keyboard('{PageDown}{PageDown}');
  expect(slider).toHaveAttribute('aria-valuetext', '30/04/2025');
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledWith('2025-04-30'));
  expect(onChange).toHaveBeenCalledTimes(1);
  // A browser steps by a day; jsdom leaves that to the test.
  fireEvent.change(slider, { target: { value: Date.parse('2025-05-01T00:00:00Z') / 86_400_000 } });
  expect(slider).toHaveAttribute('aria-valuetext', '01/05/2025');
});

it('stays inside its ends', async () => {
  await render(<Here onChange={vi.fn()} />);
  const slider = screen.getByRole('slider', { name: 'Ngày' });
  slider.focus();
  await userEvent.keyboard('{PageUp>40/}');
  expect(slider).toHaveAttribute('aria-valuetext', '31/12/2026');
});

it('jumps to a mark and to a typed day at once', async () => {
  const onChange = vi.fn();
  await render(<Here onChange={onChange} />);
  await userEvent.click(screen.getByRole('button', { name: '01/07/2025' }));
  expect(onChange).toHaveBeenLastCalledWith('2025-07-01');
  expect(screen.getByRole('button', { name: '01/07/2025' })).toHaveAttribute('aria-pressed', 'true');
  const field = screen.getByLabelText('Nhập ngày');
  await userEvent.clear(field);
  await userEvent.type(field, '31/12/2021');
  await userEvent.tab();
  expect(onChange).toHaveBeenLastCalledWith('2021-12-31');
  expect(screen.getByRole('slider', { name: 'Ngày' })).toHaveAttribute('aria-valuetext', '31/12/2021');
});
