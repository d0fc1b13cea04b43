import { expect, it, vi } from 'vitest';
import { render, screen, userEvent, within } from '@/test/render';
import { json, serve } from '@/test/service';
import type { User } from '../api/users';
import { HandoverDialog } from './handover-dialog';

const STATION = { code: 'TYT-HON-TRE', name: 'Trạm Y tế xã Hòn Tre' };
const user = (username: string, displayName: string, over: Partial<User> = {}): User => ({
  username,
  displayName,
  kind: 'PERSON',
  organisation: STATION,
  active: true,
  mustChangePassword: false,
  grants: [],
  lastSignInAt: null,
  version: 1,
  ...over,
});
const LEAVING = user('tyt.hontre', 'Nguyễn Thị Hường');
const NEXT = user('tyt.moi', 'Trần Văn Bình');

it('shows what passes over before it does', async () => {
  const calls = serve({
    'GET /api/v1/users': () =>
      json({
        items: [LEAVING, NEXT, user('tyt.cu', 'Lê Thị Cũ', { active: false })],
        next: null,
        total: null,
      }),
    'POST /api/v1/users/tyt.hontre/handover': ({ query }) =>
      json({
        from: { username: 'tyt.hontre', displayName: 'Nguyễn Thị Hường' },
        to: { username: 'tyt.moi', displayName: 'Trần Văn Bình' },
        grants: [{ role: 'REPORTER', organisation: STATION }],
        drafts: [{ kind: 'REPORT', id: 'r', title: 'Báo cáo năm 2024', organisation: STATION }],
        tokensRevoked: 2,
        sessionsEnded: 1,
        deactivated: true,
        applied: query.get('dryRun') === 'false',
      }),
  });
  const onClose = vi.fn();
  await render(<HandoverDialog user={LEAVING} onClose={onClose} />);
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.click(dialog.getByRole('button', { name: 'Xem trước' }));
  expect(dialog.getByText('Chọn người nhận')).toBeInTheDocument();
  await userEvent.click(dialog.getByRole('combobox', { name: 'Người nhận' }));
  const options = await screen.findAllByRole('option', { hidden: true });
  // Neither to oneself nor to an account that nobody can use.
  expect(options.map((option) => option.textContent)).toEqual(['Trần Văn Bình – Trạm Y tế xã Hòn Tre']);
  await userEvent.click(screen.getByRole('option', { name: /Trần Văn Bình/, hidden: true }));
  await userEvent.type(dialog.getByLabelText('Lý do'), 'Nghỉ hưu');
  await userEvent.click(dialog.getByRole('button', { name: 'Xem trước' }));

  expect(await dialog.findByText('Báo cáo: Báo cáo năm 2024 – Trạm Y tế xã Hòn Tre')).toBeInTheDocument();
  expect(dialog.getByText('Lập và gửi báo cáo – Trạm Y tế xã Hòn Tre')).toBeInTheDocument();
  expect(dialog.getByText('2 mã truy cập API bị thu hồi')).toBeInTheDocument();
  const sent = () => calls.filter(({ method }) => method === 'POST');
  expect(sent().map(({ query }) => query.get('dryRun'))).toEqual(['true']);

  await userEvent.click(dialog.getByRole('button', { name: 'Bàn giao' }));
  await expect.poll(() => onClose.mock.calls).toHaveLength(1);
  expect(sent().map(({ query }) => query.get('dryRun'))).toEqual(['true', 'false']);
  expect(sent()[1]?.body).toEqual({ to: 'tyt.moi', reason: 'Nghỉ hưu', deactivate: true });
});
