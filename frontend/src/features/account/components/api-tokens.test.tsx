import { expect, it } from 'vitest';
import { HON_TRE } from '@/test/me';
import { render, screen, userEvent, within } from '@/test/render';
import { json, serve } from '@/test/service';
import { ApiTokens } from './api-tokens';

const token = (over: object) => ({
  id: '0193f0a0-0000-7000-8000-000000000001',
  name: 'Gửi báo cáo tháng',
  roles: ['REPORTER'],
  createdAt: '2024-11-18T01:00:00Z',
  expiresAt: '2999-12-31T17:00:00Z',
  lastUsedAt: null,
  revokedAt: null,
  prefix: 'cbt_ab12',
  ...over,
});

it('lists the tokens with their state and revokes one after asking', async () => {
  let revoked: string | null = null;
  const calls = serve({
    'GET /api/v1/api-tokens': () =>
      json({
        items: [
          token({ revokedAt: revoked }),
          token({
            id: '0193f0a0-0000-7000-8000-000000000002',
            name: 'Cũ',
            expiresAt: '2020-01-01T00:00:00Z',
          }),
        ],
        next: null,
        total: 2,
      }),
    'DELETE /api/v1/api-tokens/0193f0a0-0000-7000-8000-000000000001': () => {
      revoked = '2024-11-18T02:00:00Z';
      return new Response(null, { status: 204 });
    },
  });
  await render(<ApiTokens me={HON_TRE} />);
  const row = within(await screen.findByRole('row', { name: /Gửi báo cáo tháng/ }));
  expect(row.getByText('Đang dùng được')).toBeInTheDocument();
  const old = within(screen.getByRole('row', { name: /Cũ/ }));
  expect(old.getByText('Đã hết hạn')).toBeInTheDocument();
  expect(old.queryByRole('button')).not.toBeInTheDocument();

  await userEvent.click(row.getByRole('button', { name: 'Thu hồi mã “Gửi báo cáo tháng”' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(calls.filter((call) => call.method === 'DELETE')).toEqual([]);
  await userEvent.click(dialog.getByRole('button', { name: 'Thu hồi' }));
  expect(await screen.findByText('Đã thu hồi')).toBeInTheDocument();
});

it('shows the value of a new token once, and offers only the rights the user holds', async () => {
  const calls = serve({
    'GET /api/v1/api-tokens': () => json({ items: [], next: null, total: 0 }),
    'POST /api/v1/api-tokens': () => json({ ...token({}), token: 'cbt_ab12-bi-mat' }, 201),
  });
  await render(<ApiTokens me={HON_TRE} />);
  expect(screen.getAllByRole('checkbox').map((box) => (box as HTMLInputElement).value)).toEqual([
    'REPORTER',
    'VIEWER',
  ]);
  await userEvent.type(screen.getByLabelText('Tên mã'), 'Gửi báo cáo tháng');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Lập và gửi báo cáo' }));
  await userEvent.type(screen.getByLabelText('Dùng đến hết ngày'), '31/12/2999');
  await userEvent.tab();
  await userEvent.click(screen.getByRole('button', { name: 'Tạo mã' }));
  expect(await screen.findByText('cbt_ab12-bi-mat')).toBeInTheDocument();
  const sent = calls.find((call) => call.method === 'POST');
  expect(sent?.body).toEqual({ name: 'Gửi báo cáo tháng', roles: ['REPORTER'], expiresOn: '2999-12-31' });
  expect(sent?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/);
  await userEvent.click(screen.getByRole('button', { name: 'Đóng' }));
  expect(screen.queryByText('cbt_ab12-bi-mat')).not.toBeInTheDocument();
});

it('puts the faults found by the service on their fields', async () => {
  serve({
    'GET /api/v1/api-tokens': () => json({ items: [], next: null, total: 0 }),
    'POST /api/v1/api-tokens': () =>
      json(
        { code: 'invalid', errors: [{ pointer: '/name', code: 'taken', message: 'Tên này đã dùng' }] },
        422,
      ),
  });
  await render(<ApiTokens me={HON_TRE} />);
  await userEvent.type(screen.getByLabelText('Tên mã'), 'Cũ');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Xem' }));
  await userEvent.type(screen.getByLabelText('Dùng đến hết ngày'), '31/12/2999');
  await userEvent.tab();
  await userEvent.click(screen.getByRole('button', { name: 'Tạo mã' }));
  await userEvent.click(await screen.findByRole('link', { name: 'Tên này đã dùng' }));
  expect(screen.getByLabelText('Tên mã')).toHaveFocus();
  expect(screen.getByLabelText('Tên mã')).toHaveValue('Cũ');
});
