import { useState } from 'react';
import { expect, it } from 'vitest';
import { meQuery, useMe } from '@/api/me';
import { HON_TRE } from '@/test/me';
import { render, screen, userEvent } from '@/test/render';
import { json, serve } from '@/test/service';
import { RequireSession } from './require-session';

function Entry() {
  const me = useMe();
  const [value, setValue] = useState('');
  return (
    <input
      aria-label={me.displayName}
      value={value}
      onChange={(event) => setValue(event.currentTarget.value)}
    />
  );
}

const guarded = (
  <RequireSession>
    <Entry />
  </RequireSession>
);

it('lets a signed-in user through', async () => {
  serve({ 'GET /api/v1/me': () => json(HON_TRE) });
  await render(guarded);
  expect(await screen.findByLabelText('Trạm Y tế xã Hòn Tre')).toBeInTheDocument();
});

it('sends a stranger to the sign-in page, which knows where to return', async () => {
  serve({ 'GET /api/v1/me': () => json({ code: 'session.required' }, 401) });
  const { router } = await render(guarded, '?year=2024');
  await expect.poll(() => router.state.location.pathname).toBe('/sign-in');
  expect(router.state.location.search).toEqual({ next: '/here?year=2024' });
});

it('offers to try again when the service cannot be reached', async () => {
  let reachable = false;
  serve({
    'GET /api/v1/me': () =>
      reachable ? json(HON_TRE) : json({ title: 'Lỗi máy chủ', code: 'internal', traceId: 'ff01' }, 500),
  });
  await render(guarded);
  expect(await screen.findByText('Mã yêu cầu: ff01')).toBeInTheDocument();
  reachable = true;
  await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
  expect(await screen.findByLabelText('Trạm Y tế xã Hòn Tre')).toBeInTheDocument();
});

it('keeps what was typed when the session ends, and goes on after signing in again', async () => {
  const calls = serve({
    'GET /api/v1/me': () => json(HON_TRE),
    'POST /api/v1/session': () => json(HON_TRE),
  });
  const { queryClient } = await render(guarded);
  await userEvent.type(await screen.findByLabelText('Trạm Y tế xã Hòn Tre'), '54');
  queryClient.setQueryData(meQuery.queryKey, null);
  expect(await screen.findByRole('dialog', { name: 'Phiên làm việc đã hết' })).toBeInTheDocument();
  await userEvent.type(screen.getByLabelText('Mật khẩu'), 'mat-khau');
  await userEvent.click(screen.getByRole('button', { name: 'Đăng nhập' }));
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByLabelText('Trạm Y tế xã Hòn Tre')).toHaveValue('54');
  expect(calls.at(-1)?.body).toEqual({ username: 'tyt.hontre', password: 'mat-khau' });
});

it('lets a one-time password do nothing but be changed', async () => {
  serve({ 'GET /api/v1/me': () => json({ ...HON_TRE, mustChangePassword: true }) });
  const { router } = await render(guarded);
  await expect.poll(() => router.state.location.pathname).toBe('/account');
  expect(router.state.location.search).toEqual({ tab: 'password' });
});
