import { expect, it } from 'vitest';
import { render, screen, userEvent } from '@/test/render';
import { json, serve } from '@/test/service';
import { AccountImport } from './account-import';

const STATION = { code: 'TYT-HON-TRE', name: 'Trạm Y tế xã Hòn Tre' };

it('shows the passwords of new accounts once, to be copied or printed', async () => {
  const rows = (applied: boolean) => [
    {
      line: 2,
      outcome: 'CREATE',
      username: 'tyt.moi',
      displayName: 'Trạm mới',
      organisation: STATION,
      errors: [],
      oneTimePassword: applied ? 'song-bien-42' : null,
    },
    {
      line: 3,
      outcome: 'UNCHANGED',
      username: 'tyt.cu',
      displayName: 'Trạm cũ',
      organisation: STATION,
      errors: [],
      oneTimePassword: null,
    },
  ];
  serve({
    'POST /api/v1/account-imports': ({ query }) => {
      const applied = query.get('dryRun') === 'false';
      return json({ rows: rows(applied), created: 1, unchanged: 1, refused: 0, applied });
    },
  });
  await render(<AccountImport />);
  await userEvent.upload(screen.getByLabelText('Tệp XLSX hoặc CSV'), new File(['x'], 'tk.csv'));
  await userEvent.click(await screen.findByRole('button', { name: 'Tạo 1 tài khoản' }));
  expect(await screen.findByText('song-bien-42')).toBeInTheDocument();
  expect(screen.getByRole('row', { name: /Trạm mới/ })).toHaveTextContent('tyt.moi');
  // Who was there already has no new password.
  expect(screen.queryByRole('row', { name: /Trạm cũ/ })).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'In' })).toBeInTheDocument();
  // With a clipboard of its own: the test's browser has none.
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Sao chép tất cả' }));
  expect(await navigator.clipboard.readText()).toBe('tyt.moi\tTrạm mới\tsong-bien-42');
  await userEvent.click(screen.getByRole('button', { name: 'Đã lưu, đóng lại' }));
  expect(screen.queryByText('song-bien-42')).not.toBeInTheDocument();
});
