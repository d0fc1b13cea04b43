import { expect, test, vi } from 'vitest';
import { MeContext } from '@/api/me';
import { HON_TRE } from '@/test/me';
import { render, screen, userEvent, within } from '@/test/render';
import { json, serve } from '@/test/service';
import type { ReviewItem } from '../api/types';
import { emptyContent, reviewItem, sampleReport, sampleTemplate } from '../testing/samples';
import { ReviewPage } from './review-page';

const path = (organisation: string) => `/api/v1/reports/BIRTHS/${organisation}/2024`;

/** A page over a queue that forgets what was decided, as the service does. */
async function open(items: readonly ReviewItem[], unsent: readonly object[] = []) {
  let waiting = [...items];
  const reports = Object.fromEntries(
    items.flatMap(({ organisation, cells, previousPeriod }) => {
      const answer = () =>
        new Response(
          JSON.stringify({
            ...sampleReport,
            organisation,
            state: 'SUBMITTED',
            content: { ...emptyContent, cells: cells.map(({ key, value, note }) => ({ key, value, note })) },
            previous: previousPeriod && { period: previousPeriod, cells: {} },
            allowedActions: ['RETURN', 'ACCEPT'],
          }),
          { headers: { 'Content-Type': 'application/json', ETag: '"4"' } },
        );
      return [
        [`GET ${path(organisation.code)}`, answer],
        [`GET ${path(organisation.code)}/revisions`, () => json({ items: [], next: null, total: null })],
        [
          `POST ${path(organisation.code)}/accept`,
          () => {
            waiting = waiting.filter((item) => item.organisation.code !== organisation.code);
            return answer();
          },
        ],
      ];
    }),
  ) as Record<string, () => Response>;
  const calls = serve({
    'GET /api/v1/report-reviews': () => json({ items: waiting, next: null, total: waiting.length }),
    'POST /api/v1/report-reviews/accept': ({ body }) => {
      const { reports: wanted } = body as { reports: { organisation: string }[] };
      const refused = wanted[0]?.organisation;
      waiting = waiting.filter(({ organisation }) => organisation.code === refused);
      return json({
        results: wanted.map(({ organisation }) => ({
          series: 'BIRTHS',
          organisation,
          period: '2024',
          accepted: organisation !== refused,
          code: organisation === refused ? 'precondition-failed' : null,
          message: organisation === refused ? 'Báo cáo vừa thay đổi.' : null,
        })),
      });
    },
    'GET /api/v1/report-obligations': () => json({ items: unsent, next: null, total: unsent.length }),
    'GET /api/v1/report-templates/PLAN-RESULT-YEAR': () => json(sampleTemplate),
    'GET /api/v1/report-series/BIRTHS': () => json({ plan: null, fillsFrom: null }),
    ...reports,
  });
  const page = await render(
    <MeContext value={HON_TRE}>
      <ReviewPage />
    </MeContext>,
  );
  return { calls, user: userEvent.setup(), ...page };
}

const heading = (organisation: string) =>
  screen.findByRole('heading', { level: 2, name: new RegExp(`^Trạm ${organisation}: `) });

test('figures stand beside the last period, the other units and what is said of them', async () => {
  const noted = reviewItem('TYT-1', { doubts: ['NOTE'] });
  await open([
    { ...noted, cells: noted.cells.map((cell) => ({ ...cell, note: 'Gộp hai tháng', previous: 40 })) },
  ]);
  await heading('TYT-1');
  const line = screen.getByRole('row', { name: /^Trẻ sinh ra sống – Nữ/ });
  expect(
    within(line)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['47', '40 (+7)', '20,5 (14–54; 3 đơn vị)', '“Gộp hai tháng”']);
});

test('an answer to a return shows each figure as it was', async () => {
  const item = reviewItem('TYT-1', { doubts: ['RESUBMITTED'], revision: 2 });
  await open([{ ...item, cells: item.cells.map((cell) => ({ ...cell, before: 46 })) }]);
  await heading('TYT-1');
  expect(screen.getByRole('columnheader', { name: 'Lần bị trả lại' })).toBeInTheDocument();
  expect(screen.getByRole('row', { name: /^Trẻ sinh ra sống – Nữ/ })).toHaveTextContent('46, đã sửa');
});

test('J, K and A work through the queue, and the focus goes along', async () => {
  const { calls, user } = await open(['TYT-1', 'TYT-2', 'TYT-3'].map((code) => reviewItem(code)));
  await heading('TYT-1');
  await user.keyboard('j');
  await vi.waitFor(async () => expect(await heading('TYT-2')).toHaveFocus());
  await user.keyboard('k');
  await vi.waitFor(async () => expect(await heading('TYT-1')).toHaveFocus());
  await user.keyboard('j');
  await heading('TYT-2');
  await user.keyboard('a');
  await vi.waitFor(async () => expect(await heading('TYT-3')).toHaveFocus());
  expect(screen.getByText('Chờ xem xét (2)')).toBeInTheDocument();
  expect(calls.filter(({ method }) => method === 'POST').map((call) => call.path)).toEqual([
    `${path('TYT-2')}/accept`,
  ]);
});

test('many are accepted at once only when clean, and what is refused says why', async () => {
  const { calls, user } = await open([
    reviewItem('TYT-1'),
    reviewItem('TYT-2', { doubts: ['WARNING'], warnings: 1 }),
    reviewItem('TYT-3'),
  ]);
  await heading('TYT-1');
  expect(screen.getAllByRole('checkbox')).toHaveLength(2);
  await user.keyboard('x');
  await user.click(screen.getByRole('checkbox', { name: /TYT-3/ }));
  await user.keyboard('d');
  const dialog = await screen.findByRole('dialog', { name: 'Duyệt 2 báo cáo đã chọn' });
  await user.click(within(dialog).getByRole('button', { name: 'Duyệt' }));
  expect(await screen.findByText('Chưa duyệt được 1 báo cáo')).toBeInTheDocument();
  expect(screen.getByText(/Trạm TYT-1.*: Báo cáo vừa thay đổi\./)).toBeInTheDocument();
  const sent = calls.find((call) => call.path.endsWith('/report-reviews/accept'));
  expect(sent?.body).toEqual({
    reports: ['TYT-1', 'TYT-3'].map((organisation) => ({
      series: 'BIRTHS',
      organisation,
      period: '2024',
      version: 4,
    })),
    note: null,
  });
});

test('the queue is narrowed to a period, and asks the service for it', async () => {
  const { calls, user } = await open([reviewItem('TYT-1')]);
  await heading('TYT-1');
  await user.type(screen.getByLabelText('Kỳ báo cáo'), '2024-10');
  await user.tab();
  await vi.waitFor(() =>
    expect(
      calls
        .filter((call) => call.path === '/api/v1/report-reviews')
        .at(-1)
        ?.query.get('period'),
    ).toBe('2024-10'),
  );
  await user.click(screen.getByRole('button', { name: 'Bỏ bộ lọc' }));
  expect(screen.getByLabelText('Kỳ báo cáo')).toHaveValue('');
  expect(await heading('TYT-1')).toBeInTheDocument();
});

test('an empty queue names who has not sent yet', async () => {
  await open(
    [],
    [
      {
        series: { code: 'BIRTHS', nameVi: 'Báo cáo sinh', nameEn: 'Births report' },
        organisation: { code: 'TYT-AN-SON', name: 'Trạm Y tế xã An Sơn' },
        period: '2024',
        lastDay: '2024-11-16',
        timeliness: 'OVERDUE',
      },
    ],
  );
  expect(await screen.findByText('Đã duyệt hết. Còn 1 báo cáo chưa gửi.')).toBeInTheDocument();
  expect(
    screen.getByText('Trạm Y tế xã An Sơn: Báo cáo sinh – Năm 2024, quá hạn 2 ngày'),
  ).toBeInTheDocument();
});
