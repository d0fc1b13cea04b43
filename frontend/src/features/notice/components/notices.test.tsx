import { expect, it } from 'vitest';
import { render, screen, userEvent, within } from '@/test/render';
import { json, serve } from '@/test/service';
import type { Notice } from '../api/notices';
import { Bell } from './bell';
import { NoticeList } from './notice-list';
import { NoticeSettings } from './notice-settings';

const notice = (over: Partial<Notice> = {}): Notice => ({
  id: '0193ccd2-5a00-7000-8000-000000000001',
  kind: 'DUE_TODAY',
  titleVi: 'Hôm nay là hạn cuối: Báo cáo năm',
  titleEn: 'Today is the last day: Annual report',
  textVi: 'Trạm Y tế xã Hòn Tre phải gửi trong ngày hôm nay.',
  textEn: 'Trạm Y tế xã Hòn Tre has to send it today.',
  link: '/reports/SRB-ANNUAL/TYT-HON-TRE/2024',
  at: '2024-11-19T00:00:00Z',
  read: false,
  ...over,
});

it('says how many notices wait, and nothing where there are none', async () => {
  let total = 3;
  serve({ 'GET /api/v1/me/notices': () => json({ items: [], next: null, total }) });
  const { unmount } = await render(<Bell />);
  expect(await screen.findByRole('link', { name: 'Thông báo: 3 chưa đọc' })).toHaveTextContent('3');
  unmount();
  total = 0;
  await render(<Bell />);
  expect(await screen.findByRole('link', { name: 'Thông báo: không có gì mới' })).toHaveTextContent('');
});

it('lists notices with the way to the report, and marks one and all as read', async () => {
  let read = false;
  const calls = serve({
    'GET /api/v1/me/notices': () =>
      json({ items: [notice({ read }), notice({ id: 'b', kind: 'OVERDUE', read })], next: null, total: 2 }),
    'POST /api/v1/me/notices/read': ({ body }) => {
      read = (body as { ids: string[] | null }).ids === null;
      return new Response(null, { status: 204 });
    },
  });
  await render(<NoticeList unread={false} />);
  const [first] = await screen.findAllByRole('listitem');
  const row = within(first as HTMLElement);
  expect(row.getByRole('link')).toHaveAttribute('href', '/reports/SRB-ANNUAL/TYT-HON-TRE/2024');
  expect(row.getByText('Hạn cuối hôm nay')).toBeInTheDocument();
  await userEvent.click(row.getByRole('button', { name: /^Đánh dấu đã đọc: / }));
  await userEvent.click(screen.getByRole('button', { name: 'Đánh dấu đã đọc tất cả' }));
  await expect
    .poll(() => calls.filter(({ method }) => method === 'POST').map(({ body }) => body))
    .toEqual([{ ids: ['0193ccd2-5a00-7000-8000-000000000001'] }, { ids: null }]);
  await expect.poll(() => screen.queryAllByRole('button')).toEqual([]);
});

it('keeps how one wants to be told, and shows a wrong address at its field', async () => {
  const calls = serve({
    'GET /api/v1/me/notification-settings': () =>
      json({ email: null, language: 'VI', letters: true, dueSoon: true }),
    'PUT /api/v1/me/notification-settings': ({ body }) =>
      (body as { email: string }).email === 'a@b'
        ? json(
            {
              title: 'Dữ liệu chưa đúng',
              status: 422,
              code: 'validation',
              errors: [{ pointer: '/email', code: 'Pattern', message: 'Địa chỉ chưa đúng' }],
            },
            422,
          )
        : json(body),
  });
  await render(<NoticeSettings />);
  const email = await screen.findByLabelText('Địa chỉ thư điện tử');
  await userEvent.type(email, 'a@b');
  await userEvent.click(screen.getByLabelText('Nhắc trước khi đến hạn'));
  await userEvent.click(screen.getByRole('button', { name: 'Lưu' }));
  expect((await screen.findAllByText('Địa chỉ chưa đúng')).length).toBeGreaterThan(0);
  await userEvent.type(email, '.vn');
  await userEvent.click(screen.getByRole('button', { name: 'Lưu' }));
  await expect
    .poll(() => calls.filter(({ method }) => method === 'PUT').at(-1)?.body)
    .toEqual({ email: 'a@b.vn', language: 'VI', letters: true, dueSoon: false });
});
