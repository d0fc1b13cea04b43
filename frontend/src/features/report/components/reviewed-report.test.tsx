import { expect, test, vi } from 'vitest';
import { MeContext } from '@/api/me';
import { HON_TRE } from '@/test/me';
import { render, screen, userEvent } from '@/test/render';
import { json, serve } from '@/test/service';
import type { Report } from '../api/types';
import { emptyContent, sampleReport, sampleTemplate } from '../testing/samples';
import { ReviewedReport } from './reviewed-report';

const PATH = '/api/v1/reports/BIRTHS/TYT-HON-TRE/2024';
const SENT: Report = {
  ...sampleReport,
  state: 'SUBMITTED',
  content: { ...emptyContent, cells: [{ key: 'LIVE_BIRTHS.FEMALE', value: 47, note: null }] },
  submittedAt: '2024-11-18T01:00:00Z',
  allowedActions: ['RETURN', 'ACCEPT'],
};

async function open(change: Partial<Report> = {}) {
  const report = { ...SENT, ...change };
  const answer = () =>
    new Response(JSON.stringify(report), { headers: { 'Content-Type': 'application/json', ETag: '"4"' } });
  const calls = serve({
    [`GET ${PATH}`]: answer,
    [`GET ${PATH}/revisions`]: () => json({ items: [], next: null, total: null }),
    [`POST ${PATH}/accept`]: answer,
    [`POST ${PATH}/return`]: answer,
    'GET /api/v1/report-templates/PLAN-RESULT-YEAR': () => json(sampleTemplate),
    'GET /api/v1/report-series/BIRTHS': () => json({ plan: null, fillsFrom: null }),
  });
  const onDecided = vi.fn();
  await render(
    <MeContext value={HON_TRE}>
      <ReviewedReport
        reportKey={{ series: 'BIRTHS', organisation: 'TYT-HON-TRE', period: '2024' }}
        onDecided={onDecided}
      />
    </MeContext>,
  );
  await screen.findByRole('button', { name: /Duyệt \(A\)|Tiếp nhận \(A\)/ });
  const sent = () => calls.filter(({ method }) => method === 'POST');
  return { sent, onDecided, user: userEvent.setup() };
}

test('A accepts the version on the screen', async () => {
  const { sent, onDecided, user } = await open();
  await user.keyboard('a');
  await vi.waitFor(() => expect(onDecided).toHaveBeenCalled());
  expect(sent().map(({ path, headers }) => [path, headers.get('If-Match')])).toEqual([
    [`${PATH}/accept`, '"4"'],
  ]);
});

test('a report with warnings asks before it is accepted', async () => {
  const { sent, user } = await open({
    warnings: [{ rule: 'H', pointer: '/cells/0', messageVi: 'Khác nhiều', messageEn: 'Unusual' }],
  });
  await user.keyboard('a');
  expect(await screen.findByText('Báo cáo này có 1 cảnh báo. Duyệt số liệu?')).toBeInTheDocument();
  expect(sent()).toEqual([]);
});

test('R needs a reason or a comment on a cell', async () => {
  const { sent, onDecided, user } = await open();
  await user.keyboard('r');
  await user.click(await screen.findByRole('button', { name: 'Trả lại' }));
  expect(screen.getByText(/Ghi lý do, hoặc bấm vào ô/)).toBeInTheDocument();
  expect(sent()).toEqual([]);
  await user.type(screen.getByLabelText(/Lý do, nói rõ/), 'Xem lại sổ A0');
  await user.click(screen.getByRole('button', { name: 'Trả lại' }));
  await vi.waitFor(() => expect(onDecided).toHaveBeenCalled());
  expect(sent()[0]?.body).toEqual({ reasonCode: 'WRONG_FIGURE', reason: 'Xem lại sổ A0', comments: [] });
});

test('a comment on a cell goes along', async () => {
  const { sent, onDecided, user } = await open();
  await user.click(screen.getByRole('button', { name: 'Ghi ý kiến cho Trẻ sinh ra sống – Nữ: 47' }));
  await user.type(await screen.findByLabelText('Ý kiến'), 'Sổ ghi 46');
  await user.click(screen.getByRole('button', { name: 'Ghi ý kiến' }));
  await user.click(await screen.findByRole('button', { name: 'Trả lại (R)' }));
  await user.click(await screen.findByRole('button', { name: 'Trả lại' }));
  await vi.waitFor(() => expect(onDecided).toHaveBeenCalled());
  expect(sent()[0]?.body).toEqual({
    reasonCode: 'WRONG_FIGURE',
    reason: null,
    comments: [{ cell: 'LIVE_BIRTHS.FEMALE', code: 'WRONG_FIGURE', text: 'Sổ ghi 46' }],
  });
});

test('a body that is asked is never told "trả lại" or "duyệt"', async () => {
  await open({ mode: 'REQUEST' });
  expect(screen.getByRole('button', { name: 'Đề nghị bổ sung (R)' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Tiếp nhận (A)' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Duyệt|Trả lại/ })).toBeNull();
});
