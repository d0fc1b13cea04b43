import { expect, it } from 'vitest';
import { render, screen, userEvent } from '@/test/render';
import { json, serve } from '@/test/service';
import type { ImportRow, ObservationImport } from '../api/types';
import { ObservationPreviewPage } from './preview-page';

const READ: ObservationImport = {
  id: 'i1',
  fileName: 'sinh-2020.csv',
  rows: 4,
  counts: [
    { fate: 'NEW', rows: 1 },
    { fate: 'CHANGES', rows: 1 },
    { fate: 'SAME', rows: 1 },
    { fate: 'REFUSED', rows: 1 },
  ],
  state: 'PREVIEW',
  uploadedAt: '2024-11-18T01:00:00Z',
  appliedAt: null,
  keptUntil: '2024-12-18T01:00:00Z',
  version: 0,
  allowedActions: ['APPLY', 'DELETE'],
};

const row = (values: Partial<ImportRow>): ImportRow => ({
  line: 2,
  fate: 'NEW',
  area: '31108',
  areaName: 'xã Hòn Tre',
  period: '2020-01',
  cell: 'LIVE_BIRTHS.MALE',
  value: 4,
  valueText: '4',
  organisation: 'TYT-HON-TRE',
  currentValue: null,
  faults: [],
  ...values,
});

const ROWS = [
  row({}),
  row({ line: 3, fate: 'CHANGES', period: '2020-02', currentValue: 5 }),
  row({
    line: 4,
    fate: 'REFUSED',
    value: null,
    faults: [{ column: 'value', code: 'not-a-count', message: 'Không phải số nguyên: 4,5' }],
  }),
];

function serveImport() {
  return serve({
    'GET /api/v1/observation-imports/': () => json(READ),
    'GET /api/v1/observation-imports/i1/rows': ({ query }) => {
      const fate = query.get('fate');
      return json({
        items: ROWS.filter((each) => fate === null || each.fate === fate),
        next: null,
        total: null,
      });
    },
    'POST /api/v1/observation-imports/i1/apply': () =>
      json({ ...READ, state: 'APPLIED', allowedActions: [] }),
  });
}

it('shows each line beside the figure that is there, and the faults by words', async () => {
  serveImport();
  const { router } = await render(<ObservationPreviewPage />);
  const changing = await screen.findByRole('row', { name: /Tháng 2\/2020/ });
  expect(changing).toHaveTextContent('Thay số đang có');
  expect(screen.getByText('Không phải số nguyên: 4,5')).toBeInTheDocument();
  await userEvent.selectOptions(screen.getByLabelText('Chỉ hiện'), 'Có lỗi (1)');
  expect(router.state.location.search).toEqual({ fate: 'REFUSED' });
  await expect.poll(() => screen.queryByRole('row', { name: /Tháng 2\/2020/ })).toBeNull();
});

it('leaves out lines with faults only when it is told to', async () => {
  const calls = serveImport();
  await render(<ObservationPreviewPage />);
  const apply = await screen.findByRole('button', { name: 'Ghi 2 số liệu' });
  expect(apply).toBeDisabled();
  await userEvent.click(screen.getByLabelText('Bỏ qua 1 dòng có lỗi và ghi các dòng còn lại'));
  await userEvent.click(apply);
  await expect.poll(() => calls.find(({ method }) => method === 'POST')?.body).toEqual({ skipRefused: true });
});
