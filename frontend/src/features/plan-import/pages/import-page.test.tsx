import { beforeEach, expect, it } from 'vitest';
import { MeContext, type Me } from '@/api/me';
import { HON_TRE } from '@/test/me';
import { render, screen, userEvent } from '@/test/render';
import { json, serve } from '@/test/service';
import { ReviewCopy } from '../model/device-copy';
import { UNTOUCHED } from '../model/review';
import { planImport } from '../testing/imports';
import { ImportPage } from './import-page';

beforeEach(() => localStorage.clear());

const PLANNER: Me = { ...HON_TRE, permissions: ['VIEW', 'PLAN'] };
const page = (me = PLANNER) => (
  <MeContext value={me}>
    <ImportPage />
  </MeContext>
);

it('has a pasted text read and opens what was read', async () => {
  const calls = serve({ 'POST /api/v1/plan-imports': () => json(planImport(), 201) });
  const { router } = await render(page());
  await userEvent.type(screen.getByRole('textbox', { name: 'Nội dung văn bản' }), 'KẾ HOẠCH');
  await userEvent.click(screen.getByRole('button', { name: 'Đọc văn bản' }));
  await expect.poll(() => router.state.location.pathname).toBe('/plan-imports/i1');
  expect(calls[0]?.headers.get('Content-Type')).toBe('text/plain;charset=utf-8');
  expect(calls[0]?.headers.get('Idempotency-Key')).not.toBeNull();
  expect(localStorage).toHaveLength(0);
});

it('sends a file as what its name says', async () => {
  const calls = serve({ 'POST /api/v1/plan-imports': () => json(planImport(), 201) });
  const { router } = await render(page());
  await userEvent.upload(
    screen.getByLabelText('Tệp Word, PDF hoặc văn bản thuần'),
    new File(['%PDF-1.7'], 'Kế hoạch 2024.pdf'),
  );
  await expect.poll(() => router.state.location.pathname).toBe('/plan-imports/i1');
  expect(calls[0]?.headers.get('Content-Type')).toBe('application/pdf');
  expect(calls[0]?.query.get('fileName')).toBe('Kế hoạch 2024.pdf');
});

it('says why a text is refused, and keeps it', async () => {
  serve({
    'POST /api/v1/plan-imports': () =>
      json(
        { code: 'plan-import.classified', detail: 'Văn bản đóng dấu MẬT không được đưa vào hệ thống này.' },
        422,
      ),
  });
  const first = await render(page());
  await userEvent.type(screen.getByRole('textbox', { name: 'Nội dung văn bản' }), 'MẬT');
  await userEvent.click(screen.getByRole('button', { name: 'Đọc văn bản' }));
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('Văn bản đóng dấu MẬT không được đưa vào hệ thống này.');
  expect(alert).toHaveTextContent('Nội dung đã dán vẫn còn trên máy này.');
  first.unmount();
  await render(page());
  expect(screen.getByRole('textbox', { name: 'Nội dung văn bản' })).toHaveValue('MẬT');
});

it('does not send what is refused anyway', async () => {
  const calls = serve({});
  await render(page());
  await userEvent.click(screen.getByRole('button', { name: 'Đọc văn bản' }));
  expect(screen.getByRole('alert')).toHaveTextContent('Không có chữ nào để đọc.');
  await userEvent.upload(
    screen.getByLabelText('Tệp Word, PDF hoặc văn bản thuần'),
    new File(['x'], 'cu.doc'),
    { applyAccept: false },
  );
  expect(screen.getByRole('alert')).toHaveTextContent('hãy mở bằng Word rồi lưu thành .docx');
  expect(calls).toEqual([]);
});

it('leads back to what was begun', async () => {
  new ReviewCopy(PLANNER.username, 'i7').write({ title: 'long-bien.docx', review: UNTOUCHED, choice: null });
  await render(page());
  expect(screen.getByRole('link', { name: 'long-bien.docx' })).toHaveAttribute('href', '/plan-imports/i7');
});

it('is not for those who write no plans', async () => {
  await render(page(HON_TRE));
  expect(screen.getByText(/^Chỉ người được giao lập kế hoạch/)).toBeInTheDocument();
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
});
