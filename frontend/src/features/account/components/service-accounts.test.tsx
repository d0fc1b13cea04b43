import { expect, it } from 'vitest';
import { HON_TRE } from '@/test/me';
import { render, screen, userEvent, within } from '@/test/render';
import { json, serve } from '@/test/service';
import { ServiceAccounts } from './service-accounts';

const ADMIN = { ...HON_TRE, username: 'admin', grants: [{ role: 'VIEWER' as const, organisation: null }] };

const place = { code: 'TTYT-KIEN-HAI', name: 'Trung tâm Y tế huyện Kiên Hải' };

const service = (over: object = {}) => ({
  username: 'dhis2.kienhai',
  displayName: 'DHIS2 Kiên Hải',
  kind: 'SERVICE',
  organisation: place,
  active: true,
  mustChangePassword: false,
  grants: [{ role: 'VIEWER', organisation: place }],
  lastSignInAt: null,
  version: 2,
  ...over,
});

it('opens the tokens of a service and makes one for it', async () => {
  const calls = serve({
    'GET /api/v1/users': () => json({ items: [service()], next: null, total: 1 }),
    'GET /api/v1/organisations': () => json({ items: [place], next: null, total: null }),
    'GET /api/v1/api-tokens': () => json({ items: [], next: null, total: 0 }),
    'POST /api/v1/api-tokens': () => json({ name: 'Hằng đêm', token: 'cb_bi-mat' }, 201),
  });
  await render(<ServiceAccounts me={ADMIN} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Mã truy cập của DHIS2 Kiên Hải' }));
  const form = within(screen.getByRole('region', { name: 'Tạo mã truy cập cho DHIS2 Kiên Hải' }));
  await userEvent.type(form.getByLabelText('Tên mã'), 'Hằng đêm');
  await userEvent.click(form.getByLabelText('Xem'));
  await userEvent.click(form.getByLabelText('Kế hoạch: Đọc'));
  await userEvent.type(form.getByLabelText('Dùng đến hết ngày'), '31/12/2999');
  await userEvent.tab();
  await userEvent.click(form.getByRole('button', { name: 'Tạo mã' }));
  expect(await screen.findByText('cb_bi-mat')).toBeInTheDocument();
  expect(calls.find((call) => call.method === 'POST')?.body).toMatchObject({
    owner: 'dhis2.kienhai',
    rights: ['plans:read'],
  });
  const asked = calls.filter((call) => call.method === 'GET');
  expect(asked.map((call) => call.query.get('kind'))).toContain('SERVICE');
  expect(asked.map((call) => call.query.get('owner'))).toContain('dhis2.kienhai');
});

it('disables a service after asking', async () => {
  let active = true;
  const calls = serve({
    'GET /api/v1/users': () => json({ items: [service({ active })], next: null, total: 1 }),
    'GET /api/v1/organisations': () => json({ items: [place], next: null, total: null }),
    'PUT /api/v1/users/dhis2.kienhai': () => {
      active = false;
      return json(service({ active }));
    },
  });
  await render(<ServiceAccounts me={ADMIN} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Khóa tài khoản DHIS2 Kiên Hải' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(calls.some((call) => call.method === 'PUT')).toBe(false);
  await userEvent.click(dialog.getByRole('button', { name: 'Khóa' }));
  expect(await screen.findByText('Đã khóa')).toBeInTheDocument();
});

it('creates a service account and shows where its tokens are made', async () => {
  const calls = serve({
    'GET /api/v1/users': () => json({ items: [], next: null, total: 0 }),
    'GET /api/v1/organisations': () => json({ items: [place], next: null, total: null }),
    'GET /api/v1/api-tokens': () => json({ items: [], next: null, total: 0 }),
    'POST /api/v1/service-accounts': () => json(service(), 201),
  });
  await render(<ServiceAccounts me={ADMIN} />);
  await userEvent.click(screen.getByRole('button', { name: 'Tạo tài khoản dịch vụ' }));
  expect(await screen.findByRole('link', { name: 'Nhập tên tài khoản' })).toBeInTheDocument();
  expect(calls.filter((call) => call.method === 'POST')).toEqual([]);
  await userEvent.type(screen.getByLabelText('Tên tài khoản'), 'dhis2.kienhai');
  await userEvent.type(screen.getByLabelText('Tên hiển thị'), 'DHIS2 Kiên Hải');
  await userEvent.click(screen.getByRole('combobox', { name: 'Đơn vị' }));
  await userEvent.click(await screen.findByRole('option', { name: place.name }));
  await userEvent.click(screen.getByLabelText('Xem'));
  await userEvent.click(screen.getByRole('button', { name: 'Tạo tài khoản dịch vụ' }));
  expect(
    await screen.findByRole('region', { name: 'Tạo mã truy cập cho DHIS2 Kiên Hải' }),
  ).toBeInTheDocument();
  expect(calls.find((call) => call.method === 'POST')?.body).toEqual({
    username: 'dhis2.kienhai',
    displayName: 'DHIS2 Kiên Hải',
    organisation: place.code,
    grants: [{ role: 'VIEWER', organisation: place.code }],
  });
});
