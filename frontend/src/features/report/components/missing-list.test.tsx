import { expect, test } from 'vitest';
import { MeContext } from '@/api/me';
import { HON_TRE } from '@/test/me';
import { json, serve } from '@/test/service';
import { render, screen, userEvent, within } from '@/test/render';
import type { Obligation } from '../api/types';
import { MissingList } from './missing-list';

const OWED: Obligation = {
  series: { code: 'KH139-KQ', nameVi: 'Báo cáo kết quả năm 2024', nameEn: 'Report of the results of 2024' },
  organisation: { code: 'TYT-HON-TRE', name: 'Trạm Y tế xã Hòn Tre' },
  period: '2024',
  periodStart: '2024-01-01',
  periodEnd: '2024-12-31',
  opensOn: null,
  dueOn: '2024-11-20',
  dueBoundary: 'BEFORE',
  dueText: null,
  dueAt: '2024-11-19T17:00:00Z',
  lastDay: '2024-11-19',
  receiver: { code: 'TTYT-KIEN-HAI', name: 'Trung tâm Y tế huyện Kiên Hải' },
  via: null,
  tier: 1,
  mode: 'DIRECT',
  timeliness: 'DUE',
  report: null,
  plan: null,
  leave: null,
  withdrawn: null,
  links: { report: '/reports/KH139-KQ/TYT-HON-TRE/2024' },
  allowedActions: ['EXTEND', 'WAIVE', 'URGE'],
};

const LIST = 'GET /api/v1/report-obligations';
const EXTEND = 'POST /api/v1/report-obligations/KH139-KQ/TYT-HON-TRE/2024/extend';
const page = (items: Obligation[]) => json({ items, next: null, total: items.length });

test('asks for what has not been sent, and gives one report more time with a reason', async () => {
  const calls = serve({
    [LIST]: () => page([OWED]),
    'GET /api/v1/report-series': () => json({ items: [], next: null, total: 0 }),
    [EXTEND]: () => json(OWED),
  });
  await render(
    <MeContext value={HON_TRE}>
      <MissingList />
    </MeContext>,
  );
  await userEvent.click(await screen.findByRole('button', { name: /^Gia hạn: Trạm Y tế xã Hòn Tre/ }));
  expect(calls.find(({ path }) => path.endsWith('report-obligations'))?.query.get('timeliness')).toBe(
    'DUE,EXTENDED,OVERDUE',
  );

  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Gia hạn' }));
  expect(within(dialog).getByText('Chọn một ngày')).toBeVisible();
  expect(within(dialog).getByText('Ghi lý do')).toBeVisible();

  await userEvent.click(within(dialog).getByLabelText('Ngày cuối trong hạn mới'));
  await userEvent.paste('25/11/2024');
  await userEvent.click(within(dialog).getByLabelText('Lý do'));
  await userEvent.paste('Bão, mất điện ba ngày');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Gia hạn' }));
  const sent = () => calls.find(({ method }) => method === 'POST');
  await expect.poll(() => sent()?.body).toEqual({ until: '2024-11-25', reason: 'Bão, mất điện ba ngày' });
  expect(sent()?.headers.get('Idempotency-Key')).toBeTruthy();
});

test('says why a report has more time, and offers what the service allows only', async () => {
  serve({
    [LIST]: () =>
      page([
        {
          ...OWED,
          timeliness: 'EXTENDED',
          allowedActions: ['RESTORE'],
          leave: {
            kind: 'EXTENDED',
            until: '2024-11-25',
            reason: 'Bão',
            on: '2024-11-18',
            by: 'Phòng Dân số',
          },
        },
      ]),
    'GET /api/v1/report-series': () => json({ items: [], next: null, total: 0 }),
  });
  await render(
    <MeContext value={HON_TRE}>
      <MissingList />
    </MeContext>,
  );
  expect(await screen.findByText('Gia hạn đến 25/11/2024: Bão (Phòng Dân số, 18/11/2024)')).toBeVisible();
  expect(screen.getByRole('button', { name: /^Bỏ gia hạn:/ })).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Gia hạn:/ })).not.toBeInTheDocument();
});
