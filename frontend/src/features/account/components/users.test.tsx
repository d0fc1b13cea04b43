import { expect, it } from 'vitest';
import { HON_TRE } from '@/test/me';
import { render, screen, userEvent, within } from '@/test/render';
import { json, serve } from '@/test/service';
import { Users } from './users';

const ADMIN = {
  ...HON_TRE,
  username: 'admin',
  grants: [
    { role: 'ADMIN' as const, organisation: null },
    { role: 'REPORTER' as const, organisation: null },
  ],
};

const user = (over: object = {}) => ({
  username: 'tyt.hontre',
  displayName: 'Trạm Hòn Tre',
  kind: 'PERSON',
  organisation: { code: 'TYT-HON-TRE', name: 'Trạm Y tế xã Hòn Tre' },
  active: true,
  mustChangePassword: false,
  grants: [{ role: 'REPORTER', organisation: { code: 'TYT-HON-TRE', name: 'Trạm Y tế xã Hòn Tre' } }],
  lastSignInAt: null,
  version: 4,
  ...over,
});

const organisations = {
  'GET /api/v1/organisations': () =>
    json({ items: [{ code: 'TYT-HON-TRE', name: 'Trạm Y tế xã Hòn Tre' }], next: null, total: null }),
};

it('disables an account after asking, on the version that was read', async () => {
  let active = true;
  const calls = serve({
    ...organisations,
    'GET /api/v1/users': () =>
      json({
        items: [user({ active }), user({ username: 'admin', displayName: 'Quản trị' })],
        next: null,
        total: 2,
      }),
    'PUT /api/v1/users/tyt.hontre': () => {
      active = false;
      return json(user({ active }));
    },
  });
  await render(<Users me={ADMIN} />);
  const row = within(await screen.findByRole('row', { name: /Trạm Hòn Tre/ }));
  expect(within(screen.getByRole('row', { name: /Quản trị/ })).queryByRole('button')).not.toBeInTheDocument();
  await userEvent.click(row.getByRole('button', { name: 'Khóa tài khoản Trạm Hòn Tre' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(calls.some((call) => call.method === 'PUT')).toBe(false);
  await userEvent.click(dialog.getByRole('button', { name: 'Khóa' }));
  expect(await screen.findByText('Đã khóa')).toBeInTheDocument();
  const sent = calls.find((call) => call.method === 'PUT');
  expect(sent?.headers.get('If-Match')).toBe('"4"');
  expect(sent?.body).toEqual({
    displayName: 'Trạm Hòn Tre',
    active: false,
    grants: [{ role: 'REPORTER', organisation: 'TYT-HON-TRE' }],
  });
});

it('shows a password that works once after a reset, and once only', async () => {
  const calls = serve({
    ...organisations,
    'GET /api/v1/users': () => json({ items: [user()], next: null, total: 1 }),
    'POST /api/v1/users/tyt.hontre/reset-password': () => json({ oneTimePassword: 'song-bien-42' }),
  });
  await render(<Users me={ADMIN} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Đặt lại mật khẩu của Trạm Hòn Tre' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.click(dialog.getByRole('button', { name: 'Đặt lại mật khẩu' }));
  expect(await screen.findByText('song-bien-42')).toBeInTheDocument();
  expect(calls.find((call) => call.method === 'POST')?.headers.get('Idempotency-Key')).toMatch(
    /^[0-9a-f-]{36}$/,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Đóng' }));
  expect(screen.queryByText('song-bien-42')).not.toBeInTheDocument();
});

it('creates an account with rights over its unit and puts faults on their fields', async () => {
  let taken = true;
  const calls = serve({
    ...organisations,
    'GET /api/v1/users': () => json({ items: [], next: null, total: 0 }),
    'POST /api/v1/users': () =>
      taken
        ? json(
            {
              code: 'invalid',
              errors: [{ pointer: '/username', code: 'taken', message: 'Tên này đã dùng' }],
            },
            422,
          )
        : json({ user: user({ displayName: 'Trạm mới' }), oneTimePassword: 'gio-dong-7' }, 201),
  });
  await render(<Users me={ADMIN} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Tạo tài khoản' }));
  expect(screen.getByRole('link', { name: 'Chọn đơn vị' })).toBeInTheDocument();
  await userEvent.type(screen.getByLabelText('Tên đăng nhập'), 'tyt.moi');
  await userEvent.type(screen.getByLabelText('Tên hiển thị'), 'Trạm mới');
  await userEvent.click(screen.getByRole('combobox', { name: 'Đơn vị' }));
  await userEvent.click(await screen.findByRole('option', { name: 'Trạm Y tế xã Hòn Tre', hidden: true }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Lập và gửi báo cáo' }));
  await userEvent.click(screen.getByRole('button', { name: 'Tạo tài khoản' }));
  expect(await screen.findByRole('link', { name: 'Tên này đã dùng' })).toBeInTheDocument();
  taken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Tạo tài khoản' }));
  expect(await screen.findByText('gio-dong-7')).toBeInTheDocument();
  const bodies = calls.filter((call) => call.method === 'POST');
  expect(bodies.at(-1)?.body).toEqual({
    username: 'tyt.moi',
    displayName: 'Trạm mới',
    organisation: 'TYT-HON-TRE',
    grants: [{ role: 'REPORTER', organisation: 'TYT-HON-TRE' }],
  });
  expect(bodies[0]?.headers.get('Idempotency-Key')).not.toBe(bodies[1]?.headers.get('Idempotency-Key'));
});
