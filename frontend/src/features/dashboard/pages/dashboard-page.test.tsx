import { expect, it } from 'vitest';
import { MeContext } from '@/api/me';
import { HON_TRE } from '@/test/me';
import { render, screen, userEvent, within } from '@/test/render';
import { json, serve } from '@/test/service';
import { FUNNEL, LIVE_BIRTHS, SEX_RATIO } from '../testing/samples';
import { DashboardPage } from './dashboard-page';

const KIEN_HAI = {
  code: '912',
  level: 2,
  type: 'huyện',
  name: 'Kiên Hải',
  fullName: 'huyện Kiên Hải',
  parent: { code: '91', name: 'tỉnh Kiên Giang' },
  validFrom: null,
  validTo: null,
  path: 'huyện Kiên Hải, tỉnh Kiên Giang',
};
const HON_TRE_AREA = { ...KIEN_HAI, code: '31108', level: 3, name: 'Hòn Tre', fullName: 'xã Hòn Tre' };
const PLAN = { id: 'kien-hai', number: null, title: 'Kế hoạch Kiên Hải' };

const analysis = (columns: object, over: object = {}) => ({
  indicator: SEX_RATIO,
  columns,
  rolling12: true,
  target: { value: 108, comparator: 'LE', plan: PLAN, nameVi: 'SRB', nameEn: 'SRB' },
  notes: [],
  breaks: [],
  notComparable: [],
  notComparableTotal: 0,
  published: [],
  illustrative: true,
  ...over,
});

const trend = analysis({
  areas: [{ code: '912', name: 'huyện Kiên Hải' }],
  periods: ['2024-09', '2024-10'],
  value: [107.5, 110.3774],
  numerator: [115, 117],
  denominator: [107, 106],
  lower: [82, 84.1],
  upper: [141, 144.9],
  evidence: ['INCONCLUSIVE', 'INCONCLUSIVE'],
  comparable: [true, true],
  received: [3, 3],
  expected: [4, 4],
});

const children = analysis({
  areas: [
    { code: '31108', name: 'xã Hòn Tre' },
    { code: '31114', name: 'xã An Sơn' },
  ],
  periods: ['2024-10'],
  value: [122.2, null],
  numerator: [12, null],
  denominator: [10, null],
  lower: [71, null],
  upper: [211, null],
  evidence: ['TOO_FEW', 'TOO_FEW'],
  comparable: [true, true],
  received: [1, 0],
  expected: [1, 1],
});

/** The area itself, or the areas inside it. */
const figures =
  (self: object = trend) =>
  ({ query }: { query: URLSearchParams }) =>
    json(query.get('by') === 'SELF' ? self : children);

function answers(over: Parameters<typeof serve>[0] = {}) {
  return {
    'GET /api/v1/organisations/TYT-HON-TRE': () =>
      json({ code: 'TYT-HON-TRE', area: { code: '912', name: 'huyện Kiên Hải' } }),
    'GET /api/v1/areas/912': () => json(KIEN_HAI),
    'GET /api/v1/areas': () => json({ items: [HON_TRE_AREA], next: null, total: null }),
    'GET /api/v1/indicators': () => json({ items: [SEX_RATIO, LIVE_BIRTHS], next: null, total: null }),
    'GET /api/v1/analytics/indicators': figures(),
    'GET /api/v1/analytics/funnel': () => json(FUNNEL),
    'GET /api/v1/report-series': () => json({ items: [], next: null, total: null }),
    ...over,
  };
}

const page = (
  <MeContext value={HON_TRE}>
    <DashboardPage />
  </MeContext>
);

it('shows the reader’s own area with a title computed from the figures', async () => {
  serve(answers());
  await render(page);
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Biểu đồ');
  expect(
    await screen.findByRole('heading', { name: '1/2 kỳ cao hơn 108; chưa kỳ nào khác biệt rõ rệt' }),
  ).toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('huyện Kiên Hải');
  expect(screen.getByText(/117 bé trai, 106 bé gái, tỷ số 110,4 \(84,1–144,9\)/)).toBeInTheDocument();
  expect(await screen.findByText('Mới có 3/4 xã, không đại diện toàn huyện.')).toBeInTheDocument();
  expect(screen.getByRole('img', { name: /1\/2 kỳ cao hơn 108/ })).toBeInTheDocument();
});

it('has a table twin that marks made-up figures', async () => {
  serve(answers());
  await render(page);
  await userEvent.click(await screen.findByRole('button', { name: /^Xem bảng: / }));
  const table = within(await screen.findByRole('table', { name: /1\/2 kỳ cao hơn 108/ }));
  expect(
    table.getByRole('row', { name: /12 tháng đến 10\/2024 117 106 110,4 84,1 144,9/ }),
  ).toBeInTheDocument();
  expect(screen.getAllByText('Số liệu minh họa').length).toBeGreaterThan(2);
});

it('gives no ratio for few births, and none for areas without figures', async () => {
  serve(answers());
  await render(page);
  const few = within(await screen.findByRole('row', { name: /xã Hòn Tre/ }));
  expect(few.getByText('22')).toBeInTheDocument();
  expect(few.queryByText(/122/)).not.toBeInTheDocument();
  expect(few.getByText('Quá ít trẻ để tính tỷ số')).toBeInTheDocument();
  const none = within(screen.getByRole('row', { name: /xã An Sơn/ }));
  expect(none.queryByText('0')).not.toBeInTheDocument();
});

const reform = {
  on: '2024-10-01',
  kind: 'REFORM',
  textVi: 'Từ 01/10/2024: xã Hòn Tre và xã Lại Sơn hợp thành đặc khu Kiên Hải.',
  textEn: 'From 1 October 2024: xã Hòn Tre and xã Lại Sơn together became đặc khu Kiên Hải.',
  before: [
    { code: '31108', name: 'xã Hòn Tre' },
    { code: '31111', name: 'xã Lại Sơn' },
  ],
  after: [{ code: '31108', name: 'đặc khu Kiên Hải' }],
};

it('marks a change of the map on the chart, in words and in the table', async () => {
  const changed = { ...trend, breaks: [reform] };
  serve(answers({ 'GET /api/v1/analytics/indicators': figures(changed) }));
  await render(page);
  expect(await screen.findByText('đổi địa giới 01/10/2024')).toBeInTheDocument();
  expect(screen.getByText(reform.textVi, { exact: false })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'xã Lại Sơn' })).toHaveAttribute(
    'href',
    expect.stringMatching(/area=31111&map=2024-09-30/),
  );
  await userEvent.click(screen.getByRole('button', { name: /^Xem bảng: / }));
  const table = await screen.findByRole('table', { name: /1\/2 kỳ cao hơn 108/ });
  const rows = within(table).getAllByRole('row');
  expect(rows.map((row) => row.textContent.slice(0, 29))).toEqual([
    expect.stringMatching(/^Kỳ/),
    expect.stringMatching(/9\/2024/),
    'Đổi địa giới từ 01/10/2024',
    expect.stringMatching(/10\/2024/),
  ]);
});

it('says whose figures are not comparable on the map', async () => {
  const parted = analysis(
    {
      ...trend.columns,
      value: [null, null],
      numerator: [null, null],
      denominator: [null, null],
      comparable: [true, false],
    },
    {
      notes: ['NOT_COMPARABLE'],
      notComparable: [
        {
          area: { code: '31108', name: 'đặc khu Kiên Hải' },
          from: '2025-07-01',
          to: '2025-12-31',
          reason: 'MERGED',
        },
      ],
      notComparableTotal: 3,
    },
  );
  serve(answers({ 'GET /api/v1/analytics/indicators': figures(parted) }));
  await render(page);
  expect(
    await screen.findByRole('heading', { name: 'Không so sánh được trên địa giới này' }),
  ).toBeInTheDocument();
  expect(screen.getByText(/số liệu của 3 đơn vị không quy đổi được/)).toBeInTheDocument();
  expect(
    screen.getByText('đặc khu Kiên Hải (7/2025–12/2025): đã sáp nhập, không tách lại được'),
  ).toBeInTheDocument();
  expect(screen.getByText('và 2 đơn vị khác')).toBeInTheDocument();
});

it('asks for another area where the code means none on the map', async () => {
  serve(answers({ 'GET /api/v1/areas/912': () => json({ title: 'Không có' }, 404) }));
  await render(page);
  expect(await screen.findByText(/Địa bàn này không có trên địa giới ngày 31\/10\/2024/)).toBeInTheDocument();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

it('asks for an area where the organisation serves none', async () => {
  serve(answers({ 'GET /api/v1/organisations/TYT-HON-TRE': () => json({ title: 'Không có' }, 404) }));
  await render(page);
  expect(await screen.findByText('Chọn một địa bàn để xem biểu đồ.')).toBeInTheDocument();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

it('says what could not be loaded, with the way to try again', async () => {
  serve(answers({ 'GET /api/v1/analytics/indicators': () => json({ title: 'Lỗi', traceId: 'a1b2' }, 500) }));
  await render(page);
  const alerts = await screen.findAllByRole('alert');
  expect(alerts[0]).toHaveTextContent('a1b2');
  expect(within(alerts[0] ?? document.body).getByRole('button', { name: 'Thử lại' })).toBeInTheDocument();
});

it('draws the areas inside on one scale, with a title counted from them', async () => {
  serve(answers());
  await render(page);
  const block = within(
    await screen.findByRole('region', {
      name: '2 xã, 12 tháng đến 10/2024: 1 quá ít trẻ để tính tỷ số, 1 chưa có số liệu',
    }),
  );
  expect(block.getByRole('heading', { name: 'xã Hòn Tre' })).toBeInTheDocument();
  await userEvent.click(block.getByRole('button', { name: /^Xem bảng: / }));
  expect(block.getByRole('row', { name: /xã Hòn Tre –/ })).toBeInTheDocument();
});

it('compares places in a funnel whose title is what was found', async () => {
  serve(answers());
  await render(page);
  const title = /^Năm 2024, tỉnh Bắc Giang: 1\/3 địa bàn nằm ngoài giới hạn 99,8 %/;
  const block = within(await screen.findByRole('region', { name: title }));
  expect(block.getByRole('img', { name: /Biểu đồ: Năm 2024, tỉnh Bắc Giang/ })).toBeInTheDocument();
  expect(block.getByText(/không đại diện cho toàn tỉnh/)).toBeInTheDocument();
  expect(block.getByText('Chưa có số liệu so sánh được: thành phố Bắc Giang.')).toBeInTheDocument();
  await userEvent.click(block.getByRole('button', { name: /^Xem bảng: / }));
  const table = within(block.getByRole('table'));
  expect(table.getByRole('row', { name: /huyện Hiệp Hòa.*Cao hơn giới hạn 99,8 %/ })).toBeInTheDocument();
  const few = table.getByRole('row', { name: /xã Nhỏ/ });
  expect(few).toHaveTextContent('Dưới 30 trẻ: không so sánh');
});

it('asks for the years that are taken together', async () => {
  const calls = serve(answers());
  await render(page, '?years=3&year=2023');
  await screen.findByRole('region', { name: /ngoài giới hạn 99,8 %/ });
  const asked = calls.find(({ path }) => path === '/api/v1/analytics/funnel');
  expect(Object.fromEntries(asked?.query ?? [])).toMatchObject({
    area: '912',
    by: 'CHILDREN',
    period: '2023',
    years: '3',
  });
});

it('shows another indicator without what belongs to chance', async () => {
  const births = {
    ...trend,
    indicator: LIVE_BIRTHS,
    target: null,
    columns: { ...trend.columns, value: [222, 223], denominator: [null, null], evidence: null },
  };
  const calls = serve(answers({ 'GET /api/v1/analytics/indicators': figures(births) }));
  await render(page, '?indicator=LIVE_BIRTHS');
  expect(
    await screen.findByRole('heading', { name: 'Số trẻ sinh ra sống – huyện Kiên Hải' }),
  ).toBeInTheDocument();
  expect(await screen.findByText(/12 tháng đến 10\/2024: 223 trẻ\./)).toBeInTheDocument();
  expect(calls.some(({ path }) => path === '/api/v1/analytics/funnel')).toBe(false);
});
