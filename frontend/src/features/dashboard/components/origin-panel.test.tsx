import { expect, it } from 'vitest';
import { render, screen, userEvent, within } from '@/test/render';
import { json, serve } from '@/test/service';
import type { FigureOrigins, OriginFigure } from '../api/types';
import { OriginPanel } from './origin-panel';

const figure = (period: string, over: Partial<OriginFigure> = {}): OriginFigure => ({
  area: { code: '31108', name: 'xã Hòn Tre' },
  period,
  value: 5,
  counts: true,
  status: 'ACCEPTED',
  source: 'REPORT',
  illustrative: true,
  organisation: { code: 'TYT-HON-TRE', name: 'Trạm Y tế xã Hòn Tre' },
  report: { series: 'SINH-THANG', organisation: 'TYT-HON-TRE', period, revision: 2 },
  importedFrom: null,
  reconciliation: null,
  recordedAt: '2024-10-03T02:00:00Z',
  history: [],
  ...over,
});

const origins = (items: OriginFigure[], next: string | null = null): FigureOrigins => ({
  indicator: { code: 'SRB', nameVi: 'Tỷ số giới tính khi sinh', nameEn: 'Sex ratio at birth' },
  unitVi: 'bé trai/100 bé gái',
  unitEn: 'boys per 100 girls',
  decimals: 1,
  area: { code: '912', name: 'huyện Kiên Hải' },
  period: '2024-10',
  from: '2023-11-01',
  to: '2024-10-31',
  mapDate: '2024-10-31',
  value: 110.3774,
  numerator: 117,
  denominator: 106,
  comparable: true,
  received: 3,
  expected: 4,
  terms: [
    {
      side: 'NUMERATOR',
      nameVi: 'Bé trai sinh ra sống',
      nameEn: 'Boys born alive',
      expression: 'LIVE_BIRTHS.MALE',
      total: 117,
      cells: [
        {
          cell: 'LIVE_BIRTHS.MALE',
          nameVi: 'Trẻ sinh ra sống, nam',
          nameEn: 'Live births, male',
          weight: 1,
          total: 117,
          figures: { items, next, total: items.length + (next === null ? 0 : 1) },
        },
      ],
    },
  ],
  missing: [{ code: '31115', name: 'xã Nam Du' }],
  notComparable: [],
});

const panel = (
  <OriginPanel
    question={{ indicator: 'SRB', area: '912', period: '2024-10', window: 'ROLLING_12', map: undefined }}
  />
);

it('takes a figure apart down to the report and what stood there before', async () => {
  const past = {
    value: 4,
    status: 'ACCEPTED',
    source: 'REPORT',
    revision: 1,
    recordedAt: '2024-10-01T02:00:00Z',
    supersededAt: '2024-10-03T02:00:00Z',
  } as const;
  const calls = serve({
    'GET /api/v1/analytics/figure-origins': () => json(origins([figure('2024-09', { history: [past] })])),
  });
  await render(panel);
  expect(await screen.findByText('110,4 (117/106)')).toBeInTheDocument();
  expect(screen.getByText(/huyện Kiên Hải, 12 tháng đến 10\/2024/)).toBeInTheDocument();
  expect(screen.getByText('01/11/2023 đến 31/10/2024')).toBeInTheDocument();
  expect(screen.getByText('xã Nam Du')).toBeInTheDocument();
  const row = within(screen.getByRole('row', { name: /xã Hòn Tre/ }));
  expect(row.getByRole('link', { name: 'Báo cáo, lần gửi 2' })).toHaveAttribute(
    'href',
    '/reports/SINH-THANG/TYT-HON-TRE/2024-09',
  );
  expect(row.getByText('4 (Báo cáo, lần gửi 1; đến 03/10/2024 09:00)')).toBeInTheDocument();
  expect(calls[0]?.query.get('window')).toBe('ROLLING_12');
});

it('names figures of files and agreements, and those that an agreed one stands for', async () => {
  const none = { report: null };
  const items = [
    figure('2024-07', {
      ...none,
      source: 'IMPORT',
      importedFrom: { id: 'a', fileName: 'sinh.csv', at: '2024-08-01T00:00:00Z' },
    }),
    figure('2024-08', { ...none, source: 'AGREEMENT', status: 'AGREED', reconciliation: 'b' }),
    figure('2024-09', { counts: false }),
  ];
  serve({ 'GET /api/v1/analytics/figure-origins': () => json(origins(items)) });
  await render(panel);
  expect(await screen.findByText('Nhập từ tệp sinh.csv')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Số thống nhất liên ngành' })).toHaveAttribute(
    'href',
    '/reconciliations/b',
  );
  expect(screen.getByText('5 (không cộng: đã có số thống nhất)')).toBeInTheDocument();
});

it('reads on where a cell has more figures', async () => {
  const calls = serve({
    'GET /api/v1/analytics/figure-origins': ({ query }) =>
      json(
        query.get('cursor')
          ? origins([figure('2024-09', { value: 9 })])
          : origins([figure('2024-08')], 'next-page'),
      ),
  });
  await render(panel);
  await userEvent.click(await screen.findByRole('button', { name: 'Xem thêm' }));
  expect(await screen.findByRole('row', { name: /Tháng 9\/2024 9/ })).toBeInTheDocument();
  expect(screen.getByRole('row', { name: /Tháng 8\/2024 5/ })).toBeInTheDocument();
  expect(calls.at(-1)?.query.get('cell')).toBe('LIVE_BIRTHS.MALE');
  expect(calls.at(-1)?.query.get('cursor')).toBe('next-page');
});

it('says what could not be loaded', async () => {
  serve({
    'GET /api/v1/analytics/figure-origins': () => json({ title: 'Lỗi', traceId: 'a1b2' }, 500),
  });
  await render(panel);
  expect(await screen.findByRole('alert')).toHaveTextContent('a1b2');
});
