import { expect, test } from 'vitest';
import { json, serve } from '@/test/service';
import { render, screen } from '@/test/render';
import type { Counts, Timeliness } from '../api/types';
import { TimelinessPage } from './timeliness-page';

const counts = (judged: number, onTime: number, part: Partial<Counts> = {}): Counts => ({
  owed: judged,
  judged,
  onTime,
  late: judged - onTime,
  overdue: 0,
  open: 0,
  accepted: onTime,
  ...part,
});

const FOUND: Timeliness = {
  by: 'UNIT',
  from: '2024-01-01',
  to: '2024-11-18',
  total: counts(10, 9, { overdue: 1, late: 0 }),
  previous: counts(12, 8),
  items: [
    {
      code: 'TYT-HON-TRE',
      nameVi: 'Trạm Y tế xã Hòn Tre',
      nameEn: 'Hon Tre health station',
      now: counts(10, 9, { owed: 12, open: 2 }),
      previous: counts(10, 6),
    },
    {
      code: 'TYT-LAI-SON',
      nameVi: 'Trạm Y tế xã Lại Sơn',
      nameEn: 'Lai Son health station',
      now: counts(0, 0, { owed: 1, open: 1 }),
      previous: counts(0, 0),
    },
  ],
};

test('says how many came in time, against the year before, without judging what was not due', async () => {
  serve({
    'GET /api/v1/report-timeliness': () => json(FOUND),
    'GET /api/v1/report-series': () => json({ items: [], next: null, total: 0 }),
    'GET /api/v1/organisations': () => json({ items: [], next: null, total: 0 }),
  });
  await render(<TimelinessPage />);
  expect(
    await screen.findByText(
      'Đúng hạn 9/10 báo cáo đã đến hạn (90%). Cùng thời gian năm trước: 8/12 (67%). 1 báo cáo đã quá hạn và chưa gửi.',
    ),
  ).toBeVisible();
  expect(screen.getByText('tăng 30 điểm phần trăm')).toBeVisible();
  expect(screen.getAllByText('chưa có kỳ đến hạn')).toHaveLength(2);
  expect(screen.getByText('chưa đủ hai năm để so')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Trạm Y tế xã Hòn Tre' })).toHaveAttribute(
    'href',
    '/report-register?organisation=TYT-HON-TRE',
  );
});
