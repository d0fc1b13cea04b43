import { expect, test } from 'vitest';
import { MeContext } from '@/api/me';
import { HON_TRE } from '@/test/me';
import { render, screen, userEvent, within } from '@/test/render';
import { json, serve } from '@/test/service';
import { deadline, entry } from '../testing/samples';
import { CalendarPage } from './calendar-page';

const ENTRIES = [
  entry(),
  entry({
    id: 'o2',
    from: '2024-01-01',
    to: '2024-12-31',
    precision: 'YEAR',
    title: 'Giám sát',
    activity: { id: 'a6', code: 'II.6', title: 'Giám sát', category: 'INSPECTION' },
  }),
  deadline('HON-TRE'),
  deadline('AN-SON', { state: 'OVERDUE', overdue: true }),
  entry({
    kind: 'OBSERVANCE',
    title: 'Ngày Dân số Thế giới',
    titleEn: 'World Population Day',
    plan: null,
    activity: null,
    organisation: null,
    state: null,
  }),
];

async function open(search = '') {
  const calls = serve({
    'GET /api/v1/calendar': () => json({ from: '2024-01-01', to: '2024-12-31', entries: ENTRIES }),
    'GET /api/v1/plans': () => json({ items: [], next: null }),
    'GET /api/v1/organisations': () => json({ items: [], next: null }),
  });
  const view = await render(
    <MeContext value={HON_TRE}>
      <CalendarPage />
    </MeContext>,
    search,
  );
  return { ...view, calls };
}

test('the arrows move from bar to bar, and Enter opens one', async () => {
  await open();
  const banner = await screen.findByRole('button', { name: /^Treo băng rôn\. ngày 11\/07\/2024/ });
  banner.focus();
  await userEvent.keyboard('{ArrowDown}');
  const vague = screen.getByRole('button', { name: /^Giám sát\. trong năm 2024/ });
  expect(vague).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  const dialog = await screen.findByRole('dialog', { name: 'Báo cáo kết quả năm 2024: 2 đơn vị' });
  expect(dialog).toHaveTextContent('Quá hạn, chưa gửi');
  expect(within(dialog).getAllByRole('link', { name: 'Mở báo cáo' })[1]).toHaveAttribute(
    'href',
    '/reports/KH/AN-SON/2024',
  );
});

test('only one bar is a stop of Tab, the one last visited', async () => {
  await open();
  const bars = within(await screen.findByRole('group', { name: 'Biểu đồ thời gian' })).getAllByRole('button');
  expect(bars.map((bar) => bar.tabIndex)).toEqual([0, -1, -1]);
  bars[0]?.focus();
  await userEvent.keyboard('{End}{ArrowDown}');
  expect(bars.map((bar) => bar.tabIndex)).toEqual([-1, 0, -1]);
});

test('keys change the view and the period, and the address keeps them', async () => {
  const { router, calls } = await open();
  await screen.findByRole('group', { name: 'Biểu đồ thời gian' });
  await userEvent.keyboard('2');
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Lịch hoạt động tháng 11/2024' }),
  ).toBeInTheDocument();
  await userEvent.keyboard('3');
  expect(await screen.findByRole('table', { name: 'Các việc trong năm 2024' })).toBeInTheDocument();
  await userEvent.keyboard('.');
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Lịch hoạt động năm 2025' }),
  ).toBeInTheDocument();
  expect(router.state.location.search).toEqual({ view: 'list', year: '2025' });
  expect(calls.at(-1)?.query.get('from') ?? calls.at(-2)?.query.get('from')).toBe('2025-01-01');
});

test('the heading counts what the filters leave', async () => {
  await open('?state=OVERDUE');
  expect(
    await screen.findByText('1 hạn báo cáo · 1 việc quá hạn', { selector: 'header *' }),
  ).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Treo băng rôn/ })).toBeNull();
});

test('a month has its days in weeks and says what has no day', async () => {
  await open('?view=month&month=07');
  const vague = await screen.findByRole('region', { name: 'Trong tháng này, không định ngày' });
  expect(within(vague).getByRole('button', { name: /Giám sát/ })).toBeInTheDocument();
  const day = screen.getByText('11/07/2024').closest('td');
  expect(day).toHaveTextContent('Ngày Dân số Thế giới');
  expect(day).toHaveTextContent('Treo băng rôn. ngày 11/07/2024. Chưa làm');
});
