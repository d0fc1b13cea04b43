import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { vi as vietnamese } from '@/i18n/vi';
import { HON_TRE } from '@/test/me';
import { json, serve } from '@/test/service';
import { App } from './app';

beforeEach(() => window.history.replaceState(null, '', '/'));

it('frames every screen with its links, the date of the service and the way to sign out', async () => {
  serve({ 'GET /api/v1/me': () => json(HON_TRE) });
  render(<App catalogue={vietnamese} />);
  const nav = within(await screen.findByRole('navigation', { name: 'Các trang chính' }));
  expect(nav.getAllByRole('link').map((link) => link.textContent)).toEqual([
    'Việc của tôi',
    'Kế hoạch',
    'Lịch',
    'Báo cáo',
    'Biểu đồ',
    'Quản trị',
  ]);
  expect(screen.getByText('Hôm nay 18/11/2024')).toBeInTheDocument();
  expect(screen.getByText('Ngày giờ mẫu')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Tài khoản Trạm Y tế xã Hòn Tre' }));
  expect(await screen.findByRole('menuitem', { name: 'Đăng xuất' })).toBeInTheDocument();
  // Without a layout the menu is soon taken for one that scrolled out of sight.
  const account = screen.getByRole('menuitem', { name: 'Tài khoản', hidden: true });
  expect(account).toHaveAttribute('href', '/account');
});

it('moves the focus and the title to the screen that was chosen', async () => {
  serve({ 'GET /api/v1/me': () => json({ ...HON_TRE, clockShifted: false }) });
  render(<App catalogue={vietnamese} />);
  await userEvent.click(await screen.findByRole('link', { name: 'Kế hoạch' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Kế hoạch' })).toBeInTheDocument();
  expect(screen.getByRole('main')).toHaveFocus();
  expect(document.title).toBe('Kế hoạch – Cân Bằng');
  expect(screen.getByRole('link', { name: 'Kế hoạch' })).toHaveAttribute('aria-current', 'page');
  expect(screen.queryByText('Ngày giờ mẫu')).not.toBeInTheDocument();
});

it('keeps the frame around an unknown address', async () => {
  serve({ 'GET /api/v1/me': () => json(HON_TRE) });
  window.history.replaceState(null, '', '/no/such/page');
  render(<App catalogue={vietnamese} />);
  expect(await screen.findByRole('heading', { level: 1, name: 'Không tìm thấy trang' })).toBeInTheDocument();
  expect(screen.getByRole('navigation')).toBeInTheDocument();
});

const sections = async () => {
  const nav = within(await screen.findByRole('navigation', { name: 'Quản trị' }));
  return nav.getAllByRole('link').map((link) => link.textContent);
};

it('lets everybody look up places, bodies and the catalogue, and administrators their accounts and files', async () => {
  window.history.replaceState(null, '', '/users');
  serve({ 'GET /api/v1/me': () => json(HON_TRE) });
  const { unmount } = render(<App catalogue={vietnamese} />);
  expect(await sections()).toEqual(['Địa bàn', 'Cơ quan, đơn vị', 'Chỉ số và số liệu', 'Biểu mẫu']);
  expect(await screen.findByRole('heading', { level: 1, name: 'Không tìm thấy trang' })).toBeInTheDocument();
  unmount();
  serve({ 'GET /api/v1/me': () => json({ ...HON_TRE, permissions: ['VIEW', 'ADMINISTER'] }) });
  render(<App catalogue={vietnamese} />);
  expect(await sections()).toEqual([
    'Địa bàn',
    'Cơ quan, đơn vị',
    'Chỉ số và số liệu',
    'Biểu mẫu',
    'Người dùng',
    'Nhập từ tệp',
  ]);
  expect(await screen.findByRole('heading', { level: 1, name: 'Người dùng' })).toBeInTheDocument();
});
