import { expect, it, vi } from 'vitest';
import { MeContext } from '@/api/me';
import { HON_TRE } from '@/test/me';
import { render, screen, userEvent, within } from '@/test/render';
import { json, serve } from '@/test/service';
import { legalBasis, plan, section } from '../../testing/samples';
import { DraftDesk } from '../components/draft-desk';
import { SignedCopy } from '../components/signed-copy';

const DRAFT = plan({
  status: 'DRAFT',
  recordedFromPaper: false,
  gaps: [],
  allowedActions: ['EDIT', 'DELETE', 'SUBMIT_FOR_REVIEW', 'ISSUE', 'COMMENT'],
  legalBases: [legalBasis({ id: 'b1', relation: 'PURSUANT_TO', number: '71/KH-TTYT', version: 3 })],
  sections: [
    section('I', {
      id: 's1',
      heading: 'MỤC ĐÍCH',
      version: 2,
      paragraphs: [{ id: 'p1', text: 'Giảm tỷ số.' }],
    }),
    section('II', { id: 's2', heading: 'HOẠT ĐỘNG' }),
  ],
});

const page = (
  <MeContext value={HON_TRE}>
    <DraftDesk plan={DRAFT} targets={[]} activities={[]} />
  </MeContext>
);

const part = (paragraphs: { id: string; text: string }[], version: number) => ({
  id: 's1',
  kind: 'SECTION',
  version,
  section: { ...DRAFT.sections[0], paragraphs, version },
});

const tagged = (body: unknown, etag: string) => {
  const answer = json(body);
  answer.headers.set('ETag', etag);
  return answer;
};

it('is typed over where it stands, and saves the section that changed with its own version', async () => {
  localStorage.clear();
  const calls = serve({
    'PUT /api/v1/plans/kien-hai/parts/s1': () =>
      tagged(part([{ id: 'p1', text: 'Giảm nhanh tỷ số.' }], 3), '"3"'),
  });
  await render(page);
  expect(screen.getByRole('status')).toHaveTextContent('Đã lưu');
  const paragraph = screen.getByRole('textbox', { name: 'Mục I, đoạn 1' });
  await userEvent.clear(paragraph);
  await userEvent.type(paragraph, 'Giảm nhanh tỷ số.');
  await vi.waitFor(() => expect(calls.some(({ method }) => method === 'PUT')).toBe(true), { timeout: 5_000 });
  const sent = calls.find(({ method }) => method === 'PUT');
  expect(sent?.headers.get('If-Match')).toBe('"2"');
  expect(sent?.body).toEqual({
    section: { heading: 'MỤC ĐÍCH', paragraphs: [{ id: 'p1', text: 'Giảm nhanh tỷ số.' }] },
  });
  await vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/^Đã lưu$/));
});

it('shows both texts when another has saved the same words', async () => {
  localStorage.clear();
  let conflict = true;
  const calls = serve({
    'PUT /api/v1/plans/kien-hai/parts/s1': ({ body }) => {
      if (conflict) {
        conflict = false;
        return json({ title: 'Changed', status: 412, code: 'edit.concurrent' }, 412);
      }
      expect(body).toMatchObject({ section: { paragraphs: [{ id: 'p1', text: 'Giảm tỷ số. Của tôi' }] } });
      return tagged(part([{ id: 'p1', text: 'Giảm tỷ số. Của tôi' }], 5), '"5"');
    },
    'GET /api/v1/plans/kien-hai/parts/s1': () =>
      tagged(part([{ id: 'p1', text: 'Giảm tỷ số. Của người khác' }], 4), '"4"'),
  });
  await render(page);
  await userEvent.type(screen.getByRole('textbox', { name: 'Mục I, đoạn 1' }), ' Của tôi');
  const panel = within(
    await screen.findByRole('alert', { name: 'Có người sửa cùng chỗ' }, { timeout: 5_000 }),
  );
  expect(panel.getByText(/Của tôi$/)).toBeInTheDocument();
  expect(panel.getByText(/Của người khác$/, { selector: 'p' })).toBeInTheDocument();
  expect(screen.getByRole('status')).toHaveTextContent('Chưa lưu: có người sửa cùng chỗ · 1 chỗ cần xem');
  await userEvent.click(panel.getByRole('button', { name: 'Giữ bản của tôi' }));
  await vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/^Đã lưu$/), {
    timeout: 5_000,
  });
  expect(
    calls.filter(({ method }) => method === 'PUT').map(({ headers }) => headers.get('If-Match')),
  ).toEqual(['"2"', '"4"']);
});

it('opens the form of a part in its place and keeps what is not complete', async () => {
  localStorage.clear();
  serve({});
  await render(page);
  await userEvent.click(screen.getByRole('button', { name: 'Thêm mục tiêu' }));
  const form = within(screen.getByRole('group', { name: 'Mục tiêu' }));
  expect(form.getByRole('combobox', { name: 'Loại' })).toHaveValue('GENERAL');
  expect(form.getByRole('textbox', { name: 'Nội dung' })).toBeInvalid();
  expect(screen.getByRole('status')).toHaveTextContent(
    'Còn phần chưa đủ để lưu, vẫn giữ trên máy này · 1 chỗ cần xem',
  );
});

it('shows a basis as it is printed', async () => {
  localStorage.clear();
  serve({});
  await render(page);
  expect(screen.getByText('Căn cứ Kế hoạch số 71/KH-TTYT')).toBeInTheDocument();
});

it('says what is missing before it issues, and leads to its place', async () => {
  localStorage.clear();
  const calls = serve({
    'POST /api/v1/plans/kien-hai/issue': () =>
      json(
        {
          title: 'Invalid',
          status: 422,
          code: 'invalid',
          errors: [
            { pointer: '', code: 'plan.lacks-recipients', message: 'Chưa có nơi nhận' },
            { pointer: '/number', code: 'plan.number-taken', message: 'Số 12 đã dùng trong năm 2024' },
          ],
        },
        422,
      ),
  });
  await render(page);
  await userEvent.click(screen.getByRole('button', { name: 'Ban hành' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Ban hành' }));
  await userEvent.click(dialog.getByRole('button', { name: 'Kiểm tra' }));
  expect(dialog.getByText('Chức vụ người ký: cần điền')).toBeInTheDocument();
  expect(calls.some(({ method }) => method === 'POST')).toBe(false);
  await userEvent.type(dialog.getByRole('textbox', { name: 'Số, ký hiệu' }), '12/KH-TTYT');
  await userEvent.type(dialog.getByRole('textbox', { name: 'Chức vụ người ký' }), 'GIÁM ĐỐC');
  await userEvent.click(dialog.getByRole('button', { name: 'Kiểm tra' }));
  expect(await dialog.findByRole('link', { name: 'Chưa có nơi nhận' })).toHaveAttribute('href', '#noi-nhan');
  expect(dialog.getByText('Số 12 đã dùng trong năm 2024')).toBeInTheDocument();
  const sent = calls.find(({ method }) => method === 'POST');
  expect(sent?.query.get('dryRun')).toBe('true');
  expect(sent?.headers.get('If-Match')).toBe('"1"');
  expect(sent?.body).toMatchObject({ number: '12/KH-TTYT', issuedOn: '2024-11-18', place: 'Kiên Hải' });
});

it('under review is only read and commented on', async () => {
  localStorage.clear();
  const calls = serve({
    'GET /api/v1/plans/kien-hai/comments': () => json({ items: [], next: null, total: 0 }),
    'POST /api/v1/plans/kien-hai/comments': () => json({ id: 'c1' }, 201),
  });
  const inReview = { ...DRAFT, status: 'IN_REVIEW' as const, allowedActions: ['RETURN', 'COMMENT'] as const };
  await render(
    <MeContext value={HON_TRE}>
      <DraftDesk
        plan={{ ...inReview, allowedActions: [...inReview.allowedActions] }}
        targets={[]}
        activities={[]}
      />
    </MeContext>,
  );
  expect(screen.queryByRole('textbox', { name: 'Trích yếu' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Trình duyệt' })).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Trả lại' })).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Góp ý Mục I, đoạn 1' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Góp ý' }));
  await userEvent.type(dialog.getByRole('textbox', { name: 'Nội dung góp ý' }), 'Ghi rõ mức giảm');
  await userEvent.click(dialog.getByRole('button', { name: 'Gửi góp ý' }));
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({
    part: 's1',
    quote: 'Giảm tỷ số.',
    text: 'Ghi rõ mức giảm',
  });
});

it('takes the scan of the signed document', async () => {
  const calls = serve({
    'PUT /api/v1/plans/kien-hai/signed-copy': () => json({ name: 'KH 12.pdf', bytes: 4, sha256: 'ab' }),
  });
  await render(<SignedCopy plan={plan({ allowedActions: ['SIGNED_COPY'] })} />);
  await userEvent.click(screen.getByRole('button', { name: 'Bản đã ký' }));
  expect(await screen.findByText('Chưa đính bản đã ký.')).toBeInTheDocument();
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  expect(input).not.toBeNull();
  if (input) await userEvent.upload(input, new File(['%PDF'], 'KH 12.pdf', { type: 'application/pdf' }));
  await vi.waitFor(() => expect(calls).toHaveLength(1));
  expect(calls[0]?.query.get('fileName')).toBe('KH 12.pdf');
  expect(calls[0]?.headers.get('Content-Type')).toBe('application/pdf');
});

it('lists a section in the contents as soon as it has a heading', async () => {
  localStorage.clear();
  serve({});
  await render(page);
  await userEvent.click(screen.getByRole('button', { name: 'Thêm mục' }));
  await userEvent.type(screen.getByRole('textbox', { name: /^Tên của Mục mới/ }), 'KINH PHÍ');
  const contents = screen.getByRole('navigation', { name: 'Mục lục' });
  expect(within(contents).getByRole('link', { name: /KINH PHÍ/ })).toBeInTheDocument();
});

it('offers an opening sentence, which stands in its own place and not for the bases', async () => {
  localStorage.clear();
  const calls = serve({});
  await render(page);
  await userEvent.click(screen.getByRole('button', { name: 'Thêm câu mở đầu' }));
  const opening = screen.getByRole('textbox', { name: 'Phần căn cứ, đoạn 1' });
  expect(opening).toHaveFocus();
  expect(opening).toHaveValue('Trung tâm Y tế huyện Kiên Hải xây dựng kế hoạch với các nội dung như sau:');
  expect(screen.queryByRole('button', { name: 'Thêm câu mở đầu' })).not.toBeInTheDocument();
  expect(screen.getByRole('group', { name: /^Căn cứ:/ })).toBeInTheDocument();
  await vi.waitFor(() => expect(calls.some(({ method }) => method === 'POST')).toBe(true), {
    timeout: 5_000,
  });
  const sent = calls.find(({ method }) => method === 'POST');
  expect(sent?.path).toBe('/api/v1/plans/kien-hai/parts');
  expect(sent?.body).toMatchObject({ named: 'PREAMBLE', content: { section: { heading: null } } });
  expect(sent?.body).not.toHaveProperty('parent');
});
