import { expect, it } from 'vitest';
import { render, screen, userEvent, within } from '@/test/render';
import { json, serve } from '@/test/service';
import { ApiTokens } from './api-tokens';
import { TokenList } from './token-list';

const token = (over: object) => ({
  id: '0193f0a0-0000-7000-8000-000000000001',
  name: 'Gửi báo cáo tháng',
  roles: ['REPORTER'],
  rights: null,
  organisation: null,
  createdAt: '2024-11-18T01:00:00Z',
  expiresAt: '2999-12-31T17:00:00Z',
  lastUsedAt: null,
  revokedAt: null,
  prefix: 'cbt_ab12',
  previous: null,
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
  await render(<TokenList onRotated={() => undefined} />);
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
  await render(<ApiTokens roles={['REPORTER', 'VIEWER']} />);
  const offered = screen.getAllByRole('checkbox').map((box) => (box as HTMLInputElement).value);
  expect(offered.filter((value) => !value.includes(':'))).toEqual(['REPORTER', 'VIEWER']);
  await userEvent.type(screen.getByLabelText('Tên mã'), 'Gửi báo cáo tháng');
  await userEvent.click(screen.getByLabelText('Lập và gửi báo cáo'));
  await userEvent.click(screen.getByLabelText('Báo cáo: Đọc'));
  await userEvent.click(screen.getByLabelText('Báo cáo: Ghi'));
  await userEvent.type(screen.getByLabelText('Dùng đến hết ngày'), '31/12/2999');
  await userEvent.tab();
  await userEvent.click(screen.getByRole('button', { name: 'Tạo mã' }));
  expect(await screen.findByText('cbt_ab12-bi-mat')).toBeInTheDocument();
  const sent = calls.find((call) => call.method === 'POST');
  expect(sent?.body).toEqual({
    name: 'Gửi báo cáo tháng',
    roles: ['REPORTER'],
    rights: ['reports:read', 'reports:write'],
    organisation: null,
    owner: null,
    expiresOn: '2999-12-31',
  });
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
  await render(<ApiTokens roles={['REPORTER', 'VIEWER']} />);
  await userEvent.type(screen.getByLabelText('Tên mã'), 'Cũ');
  await userEvent.click(screen.getByLabelText('Xem'));
  await userEvent.click(screen.getByRole('button', { name: 'Chọn đọc tất cả' }));
  await userEvent.type(screen.getByLabelText('Dùng đến hết ngày'), '31/12/2999');
  await userEvent.tab();
  await userEvent.click(screen.getByRole('button', { name: 'Tạo mã' }));
  await userEvent.click(await screen.findByRole('link', { name: 'Tên này đã dùng' }));
  expect(screen.getByLabelText('Tên mã')).toHaveFocus();
  expect(screen.getByLabelText('Tên mã')).toHaveValue('Cũ');
});

it('asks for a part to call before anything is sent', async () => {
  const calls = serve({ 'GET /api/v1/api-tokens': () => json({ items: [], next: null, total: 0 }) });
  await render(<ApiTokens roles={['VIEWER']} />);
  await userEvent.click(screen.getByRole('button', { name: 'Chọn đọc tất cả' }));
  await userEvent.click(screen.getByRole('button', { name: 'Bỏ chọn hết' }));
  await userEvent.click(screen.getByRole('button', { name: 'Tạo mã' }));
  expect(await screen.findByRole('link', { name: 'Chọn ít nhất một phần mã được gọi' })).toBeInTheDocument();
  expect(calls.filter((call) => call.method === 'POST')).toEqual([]);
});

it('gives a token another secret, shows it once, and says who has yet to change over', async () => {
  let previous: object | null = null;
  const calls = serve({
    'GET /api/v1/api-tokens': () =>
      json({
        items: [token({ rights: ['plans:read', 'reports:read', 'reports:write'], previous })],
        next: null,
        total: 1,
      }),
    'POST /api/v1/api-tokens/0193f0a0-0000-7000-8000-000000000001/rotate': () => {
      previous = { prefix: 'cbt_cu99', until: '2999-01-01T00:00:00Z', lastUsedAt: null };
      return json({ ...token({ previous }), token: 'cbt_ab12-moi' });
    },
  });
  await render(<ApiTokens roles={['REPORTER']} />);
  const row = within(await screen.findByRole('row', { name: /Gửi báo cáo tháng/ }));
  expect(row.getByText('Đọc: Báo cáo, Kế hoạch; Ghi: Báo cáo')).toBeInTheDocument();
  await userEvent.click(row.getByRole('button', { name: 'Đổi mã “Gửi báo cáo tháng”' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByRole('combobox', { name: 'Mã hiện tại còn dùng được' })).toHaveValue('24');
  await userEvent.click(dialog.getByRole('button', { name: 'Đổi mã' }));
  expect(await screen.findByText('cbt_ab12-moi')).toBeInTheDocument();
  expect(calls.find((call) => call.method === 'POST')?.body).toEqual({ overlapHours: 24 });
  expect(await screen.findByText('cbt_cu99…')).toBeInTheDocument();
});
