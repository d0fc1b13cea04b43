import { expect, test } from 'vitest';
import { MeContext } from '@/api/me';
import { HON_TRE } from '@/test/me';
import { render, screen, userEvent } from '@/test/render';
import { json, serve } from '@/test/service';
import type { ProgressRow } from '../api/progress';
import { ActivityProgress } from './activity-progress';

const row = (name: string | null, over: Partial<ProgressRow> = {}): ProgressRow => ({
  key: name === null ? null : { id: name, code: 'ANNEX.II.6', name },
  planned: 1,
  due: 0,
  done: 0,
  overdue: 0,
  postponed: 0,
  cancelled: 0,
  open: 0,
  ...over,
});

test('the heading says done of due and what is overdue, and the rows change with what they are counted by', async () => {
  const calls = serve({
    'GET /api/v1/analytics/activity-progress': ({ query }) =>
      json({
        on: '2024-11-18',
        by: query.get('by'),
        rows: [row('Phát thanh', { due: 11, done: 9, overdue: 2 }), row(null, { due: 1, done: 1 })],
        total: row(null, { due: 12, done: 10, overdue: 2 }),
      }),
  });
  await render(
    <MeContext value={HON_TRE}>
      <ActivityProgress scope={{ plan: 'p1' }} ways={['ACTIVITY', 'AREA']} />
    </MeContext>,
  );
  expect(
    await screen.findByRole('heading', { name: 'Đã làm 10/12 việc đến hạn; 2 việc quá hạn' }),
  ).toBeInTheDocument();
  expect(screen.getByRole('meter', { name: 'II.6 Phát thanh: 9/11' })).toHaveValue(9);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Xem theo' }), 'AREA');
  expect(await screen.findByRole('columnheader', { name: /Địa bàn/ })).toBeInTheDocument();
  expect(screen.getByRole('rowheader', { name: 'Phát thanh' })).toBeInTheDocument();
  expect(screen.getByRole('rowheader', { name: 'Không gắn với địa bàn nào' })).toBeInTheDocument();
  expect(calls.map(({ query }) => query.get('by'))).toEqual(['ACTIVITY', 'AREA']);
});
