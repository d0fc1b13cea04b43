import { expect, it, vi } from 'vitest';
import { render, screen, userEvent } from '@/test/render';
import { ErrorState } from './error-state';

it('says what failed, what is safe, how to go on and the request id', async () => {
  const retry = vi.fn();
  await render(
    <ErrorState
      title="Chưa lưu được báo cáo"
      safe="Số đã nhập vẫn còn trên máy này."
      onRetry={retry}
      problem={{
        title: 'Conflict',
        status: 409,
        detail: 'Báo cáo đã được gửi.',
        traceId: '4f2a',
        errors: [],
      }}
    />,
  );
  const alert = screen.getByRole('alert');
  expect(alert).toHaveTextContent('Chưa lưu được báo cáo');
  expect(alert).toHaveTextContent('Báo cáo đã được gửi.');
  expect(alert).toHaveTextContent('Số đã nhập vẫn còn trên máy này.');
  expect(alert).toHaveTextContent('Mã yêu cầu: 4f2a');
  await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
  expect(retry).toHaveBeenCalledOnce();
});

it('has its own words when no answer came', async () => {
  await render(<ErrorState problem={{ title: 'Network error', status: 0, errors: [] }} />);
  expect(screen.getByRole('alert')).toHaveTextContent('Không kết nối được với máy chủ');
});
