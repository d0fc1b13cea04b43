import { expect, it } from 'vitest';
import { MeContext } from '@/api/me';
import { HON_TRE } from '@/test/me';
import { render, screen, userEvent, within } from '@/test/render';
import { json, serve } from '@/test/service';
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
  indicator: { code: 'SRB', nameVi: 'Tỷ số giới tính khi sinh', nameEn: 'Sex ratio at birth' },
  columns,
  rolling12: true,
  target: { value: 108, comparator: 'LE', plan: PLAN, nameVi: 'SRB', nameEn: 'SRB' },
  notes: [],
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
  received: [1, 0],
  expected: [1, 1],
});

function answers(over: Parameters<typeof serve>[0] = {}) {
  let asked = 0;
  return {
    'GET /api/v1/organisations/TYT-HON-TRE': () =>
      json({ code: 'TYT-HON-TRE', area: { code: '912', name: 'huyện Kiên Hải' } }),
    'GET /api/v1/areas/912': () => json(KIEN_HAI),
    'GET /api/v1/areas': () => json({ items: [HON_TRE_AREA], next: null, total: null }),
    'GET /api/v1/indicators/SRB': () =>
      json({ bandLow: 104, bandHigh: 106, bandSource: 'GSO', sourceVi: '', sourceEn: '' }),
    // The trend is asked for first, the areas inside once it is known that there are some.
    'GET /api/v1/analytics/indicators': () => json(asked++ === 0 ? trend : children),
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
  await userEvent.click(await screen.findByRole('button', { name: 'Xem bảng' }));
  const table = within(screen.getByRole('table', { name: /1\/2 kỳ cao hơn 108/ }));
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
