import { expect, it, vi } from 'vitest';
import { HON_TRE } from '@/test/me';
import { render, screen, userEvent } from '@/test/render';
import { json, serve } from '@/test/service';
import { SignInForm } from './sign-in-form';

async function fill(username: string, password: string) {
  if (username) await userEvent.type(screen.getByLabelText('Tên đăng nhập'), username);
  if (password) await userEvent.type(screen.getByLabelText('Mật khẩu'), password);
  await userEvent.click(screen.getByRole('button', { name: 'Đăng nhập' }));
}

it('signs in', async () => {
  const signedIn = vi.fn();
  const calls = serve({ 'POST /api/v1/session': () => json(HON_TRE) });
  await render(<SignInForm onSignedIn={signedIn} />);
  await fill(' tyt.hontre ', 'mat-khau');
  await expect.poll(() => signedIn.mock.calls.length).toBe(1);
  expect(calls[0]?.body).toEqual({ username: 'tyt.hontre', password: 'mat-khau' });
});

it('names every missing field at once and asks nothing of the service', async () => {
  const calls = serve({});
  await render(<SignInForm onSignedIn={vi.fn()} />);
  await fill('', '');
  expect(screen.getByRole('alert')).toHaveFocus();
  await userEvent.click(screen.getByRole('link', { name: 'Nhập mật khẩu' }));
  expect(screen.getByLabelText('Mật khẩu')).toHaveFocus();
  expect(screen.getByRole('link', { name: 'Nhập tên đăng nhập' })).toBeInTheDocument();
  expect(calls).toEqual([]);
});

it('says in the words of the service how long the account is locked, and keeps what was typed', async () => {
  const detail = 'Sai mật khẩu nhiều lần. Hãy thử lại sau 5 phút.';
  serve({ 'POST /api/v1/session': () => json({ code: 'session.throttled', detail }, 429) });
  await render(<SignInForm onSignedIn={vi.fn()} />);
  await fill('tyt.hontre', 'sai');
  expect(await screen.findByText(detail)).toBeInTheDocument();
  expect(screen.getByRole('alert')).toHaveFocus();
  expect(screen.getByLabelText('Tên đăng nhập')).toHaveValue('tyt.hontre');
  expect(screen.getByLabelText('Mật khẩu')).toHaveValue('sai');
});
