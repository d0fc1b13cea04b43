import { expect, test, vi } from 'vitest';
import { render, screen, userEvent, within } from '@/test/render';
import type { Consolidation } from '../api/types';
import { sampleForm } from '../testing/samples';
import { translator } from '@/i18n/translate';
import { vi as words } from '@/i18n/vi';
import { ConsolidationTable } from './consolidation-table';

const child = (name: string, cells: Record<string, number>): Consolidation['children'][number] => ({
  organisation: { code: name, name },
  state: Object.keys(cells).length > 0 ? 'ACCEPTED' : 'NONE',
  revision: Object.keys(cells).length > 0 ? 1 : null,
  acceptedRevision: null,
  pinnedRevision: null,
  timeliness: 'DUE',
  cells,
  ratio: 120,
});

const data: Consolidation = {
  series: { code: 'S', nameVi: 'Báo cáo', nameEn: 'Report', template: 'T', templateVersion: 1 },
  organisation: { code: 'TTYT', name: 'TTYT' },
  period: '2024',
  expected: 3,
  received: 2,
  submitted: 0,
  children: [
    child('Hòn Tre', { 'LIVE_BIRTHS.MALE': 33, 'LIVE_BIRTHS.FEMALE': 27 }),
    child('An Sơn', { 'LIVE_BIRTHS.MALE': 12, 'LIVE_BIRTHS.FEMALE': 10 }),
    { ...child('Nam Du', {}), ratio: null },
  ],
  sums: { 'LIVE_BIRTHS.MALE': 45, 'LIVE_BIRTHS.FEMALE': 37 },
  adjustments: [],
  ratio: null,
  activities: [],
  missing: [],
  created: false,
  stale: false,
  differences: [],
  report: null,
  coverage: null,
  allowedActions: [],
  illustrative: true,
};

async function open(change: Partial<Consolidation> = {}) {
  const onOpen = vi.fn();
  await render(
    <ConsolidationTable
      reportKey={{ series: 'S', organisation: 'TTYT', period: '2024' }}
      data={{ ...data, ...change }}
      form={sampleForm}
      wording={{ form: sampleForm, language: 'vi', t: translator(words, 'vi') }}
      onOpen={onOpen}
    />,
  );
  return onOpen;
}

test('a unit without figures says so and is never zero', async () => {
  await open();
  const row = screen.getByRole('row', { name: /^Trẻ sinh ra sống – Nam/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['33', '12', 'chưa có', '45']);
  const sum = screen.getByRole('row', { name: /^Trẻ sinh ra sống – Tổng/ });
  expect(
    within(sum)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['60', '22', 'chưa có', '82']);
  expect(screen.getByRole('columnheader', { name: 'Cộng 2/3 đơn vị' })).toBeInTheDocument();
});

test('fewer than thirty children have no ratio', async () => {
  await open();
  const row = screen.getByRole('row', { name: /^Tỷ số giới tính khi sinh/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .slice(0, 3)
      .map((cell) => cell.textContent),
  ).toEqual(['120,0', 'quá ít trẻ', '–']);
});

test('a sum opens its sources', async () => {
  const onOpen = await open();
  await userEvent.click(screen.getByRole('button', { name: 'Xem nguồn: Trẻ sinh ra sống – Nữ, 37' }));
  expect(onOpen).toHaveBeenCalledWith('LIVE_BIRTHS.FEMALE');
});

test('a correction stands beside the sum that came in, and is part of what is reported', async () => {
  await open({
    adjustments: [{ key: 'LIVE_BIRTHS.MALE', received: 45, adjustment: 2, shown: 47, note: 'Hai ca ở viện' }],
  });
  const texts = (name: RegExp) =>
    within(screen.getByRole('row', { name }))
      .getAllByRole('cell')
      .slice(3)
      .map((cell) => cell.textContent);
  expect(texts(/^Trẻ sinh ra sống – Nam/)).toEqual(['45', '+2', '47']);
  expect(texts(/^Trẻ sinh ra sống – Nữ/)).toEqual(['37', '', '37']);
  expect(texts(/^Trẻ sinh ra sống – Tổng/)).toEqual(['82', '+2', '84']);
});
