import { expect, it } from 'vitest';
import { render, screen, userEvent, within } from '@/test/render';
import { json, serve } from '@/test/service';
import type { Finding, PlanLint } from '../api/lint';
import { LintPanel } from './lint-panel';

function finding(over: Partial<Finding> = {}): Finding {
  return {
    id: 'f1',
    rule: 'PLACE_OUTSIDE',
    severity: 'WARNING',
    part: { kind: 'SECTION', id: 's4', code: 'IV', pointer: '/paragraphs/0/text' },
    quote: 'xã Thanh Hối',
    start: 10,
    end: 22,
    messageVi: 'Văn bản nhắc đến “xã Thanh Hối”, ngoài địa bàn của kế hoạch.',
    messageEn: 'The text names “xã Thanh Hối”, outside the area of the plan.',
    reasonVi: 'Có thể chép từ văn bản khác.',
    reasonEn: 'It may have been copied.',
    fixVi: 'Kiểm tra lại địa danh.',
    fixEn: 'Check the place.',
    dismissed: null,
    ...over,
  };
}

const DISMISSED = finding({
  id: 'f2',
  severity: 'NOTE',
  part: { kind: 'HEAD', id: 'p', code: null, pointer: '/title' },
  messageVi: 'Nghị định không ghi năm.',
  dismissed: { by: 'ttyt.kienhai', at: '2024-11-18T01:00:00Z', note: 'Văn bản gốc ghi như vậy' },
});

async function open(lint: Partial<PlanLint>, more: Parameters<typeof serve>[0] = {}) {
  const calls = serve({
    'GET /api/v1/plans/p/lint': () =>
      json({
        findings: [finding(), DISMISSED],
        open: 1,
        dismissed: 1,
        allowedActions: ['DISMISS'],
        ...lint,
      }),
    ...more,
  });
  await render(<LintPanel planId="p" placeOf={({ id }) => ({ at: `muc-${id}` })} />);
  return calls;
}

it('says what, where, why and how to mend it', async () => {
  await open({});
  const shown = within(await screen.findByRole('article', { name: /xã Thanh Hối/ }));
  expect(shown.getByText('Nên sửa')).toBeInTheDocument();
  expect(shown.getByText('xã Thanh Hối', { selector: 'blockquote' })).toBeInTheDocument();
  expect(shown.getByText('Có thể chép từ văn bản khác.')).toBeInTheDocument();
  expect(shown.getByText('Kiểm tra lại địa danh.')).toBeInTheDocument();
  expect(shown.getByRole('link', { name: 'Đến chỗ: Mục IV' })).toHaveAttribute('href', '/here?at=muc-s4');
  expect(screen.getByText('Còn 1 điều nên xem lại · 1 điều đã bỏ qua')).toBeInTheDocument();
  expect(screen.getAllByRole('article')).toHaveLength(1);
});

it('is dismissed with a note, not without', async () => {
  const calls = await open(
    {},
    { 'POST /api/v1/plans/p/lint/f1/dismiss': () => json({ ...finding(), dismissed: DISMISSED.dismissed }) },
  );
  await userEvent.click(await screen.findByRole('button', { name: /^Bỏ qua: Văn bản nhắc đến/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Bỏ qua, kèm lý do' }));
  expect(screen.getByRole('alert')).toHaveTextContent('Hãy ghi vì sao bỏ qua');
  await userEvent.type(screen.getByLabelText('Vì sao bỏ qua'), ' Đã phối hợp với xã bạn ');
  await userEvent.click(screen.getByRole('button', { name: 'Bỏ qua, kèm lý do' }));
  await expect.poll(() => calls.filter(({ method }) => method === 'POST')).toHaveLength(1);
  const sent = calls.find(({ method }) => method === 'POST');
  expect(sent?.body).toEqual({ note: 'Đã phối hợp với xã bạn' });
  expect(sent?.headers.get('Idempotency-Key')).not.toBeNull();
  // The list is read again.
  await expect.poll(() => calls.filter(({ method }) => method === 'GET')).toHaveLength(2);
});

it('shows what was dismissed, by whom and why, and takes it back', async () => {
  const calls = await open(
    {},
    { 'DELETE /api/v1/plans/p/lint/f2/dismiss': () => new Response(null, { status: 204 }) },
  );
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Hiện cả những điều đã bỏ qua' }));
  const shown = within(screen.getByRole('article', { name: 'Nghị định không ghi năm.' }));
  expect(shown.getByText(/^ttyt\.kienhai bỏ qua lúc 18\/11\/2024 08:00:/)).toHaveTextContent(
    'Văn bản gốc ghi như vậy',
  );
  await userEvent.click(shown.getByRole('button', { name: /^Xem lại:/ }));
  await expect.poll(() => calls.some(({ method }) => method === 'DELETE')).toBe(true);
});

it('offers nothing to whom nothing is allowed', async () => {
  await open({ allowedActions: [] });
  await screen.findByRole('article', { name: /xã Thanh Hối/ });
  expect(screen.queryByRole('button', { name: /^Bỏ qua/ })).not.toBeInTheDocument();
});

it('says that nothing is left', async () => {
  await open({ findings: [], open: 0, dismissed: 0 });
  expect(await screen.findByText('Không còn điều nào nên xem lại.')).toBeInTheDocument();
});
