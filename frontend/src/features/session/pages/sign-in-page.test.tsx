import { expect, it } from 'vitest';
import { HON_TRE } from '@/test/me';
import { render, screen, userEvent } from '@/test/render';
import { json, serve } from '@/test/service';
import { SignInPage } from './sign-in-page';

it('returns to the address that asked for a user, with its filters', async () => {
  serve({
    'GET /api/v1/me': () => json({ code: 'session.required' }, 401),
    'GET /api/v1/about': () => json({ signInHelp: 'Liên hệ Trung tâm Y tế huyện.' }),
    'POST /api/v1/session': () => json(HON_TRE),
  });
  const { router } = await render(<SignInPage />, '?next=%2Freports%3Fstate%3DSUBMITTED');
  expect(await screen.findByText(/Liên hệ Trung tâm Y tế huyện/)).toBeInTheDocument();
  await userEvent.type(screen.getByLabelText('Tên đăng nhập'), 'tyt.hontre');
  await userEvent.type(screen.getByLabelText('Mật khẩu'), 'mat-khau');
  await userEvent.click(screen.getByRole('button', { name: 'Đăng nhập' }));
  await expect.poll(() => router.state.location.pathname).toBe('/reports');
  expect(router.state.location.search).toEqual({ state: 'SUBMITTED' });
});

it('changes the language of the page', async () => {
  serve({ 'GET /api/v1/me': () => json({ code: 'session.required' }, 401) });
  await render(<SignInPage />);
  await userEvent.click(screen.getByRole('button', { name: 'English' }));
  expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeInTheDocument();
  expect(document.documentElement.lang).toBe('en');
  await userEvent.click(screen.getByRole('button', { name: 'Tiếng Việt' }));
  expect(await screen.findByRole('heading', { name: 'Đăng nhập' })).toBeInTheDocument();
});
