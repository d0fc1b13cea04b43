import { expect, test, vi } from 'vitest';
import { MeContext, type Me } from '@/api/me';
import { HON_TRE } from '@/test/me';
import { json, serve } from '@/test/service';
import { render, screen, userEvent, within } from '@/test/render';
import type { Planned } from '../api/types';
import { SeriesForm } from './series-form';

const DISTRICT: Me = {
  ...HON_TRE,
  username: 'ttyt.kienhai',
  organisation: { code: 'TTYT-KIEN-HAI', name: 'Trung tâm Y tế huyện Kiên Hải' },
  permissions: ['VIEW', 'PLAN'],
};
const STATIONS = { code: 'TYT-XA-KIEN-HAI', name: 'Trạm Y tế các xã (huyện Kiên Hải)' };
const STATION = { code: 'TYT-HON-TRE', name: 'Trạm Y tế xã Hòn Tre' };

const PLANNED: Planned = {
  series: {
    code: 'KIEN-HAI-QUY',
    nameVi: 'Báo cáo sinh hằng quý',
    nameEn: 'Quarterly report of births',
    template: 'BIRTHS-QUARTER',
    periodType: 'QUARTER',
    firstPeriod: '2024-Q4',
    lastPeriod: null,
    plan: null,
    owner: DISTRICT.organisation,
    opensOn: null,
    opensAfterDays: null,
    dataCutOffOn: null,
    dataCutOffAfterDays: null,
    periodStartDay: 1,
    leaderApproval: false,
    tiers: [
      {
        position: 1,
        from: STATIONS,
        via: null,
        to: DISTRICT.organisation,
        otherRecipients: [],
        mode: 'DIRECT',
        deadline: { kind: 'DAYS_FROM_PERIOD_END', days: 5, workingDays: true, boundary: 'ON_OR_BEFORE' },
        slackDays: null,
        slackWorkingDays: null,
        tight: false,
      },
    ],
    fillsFrom: null,
    allowedActions: ['EDIT', 'END', 'REMIND'],
  },
  reports: [
    {
      organisation: STATION,
      receiver: DISTRICT.organisation,
      via: null,
      tier: 1,
      period: '2024-Q4',
      periodStart: '2024-10-01',
      periodEnd: '2024-12-31',
      opensOn: '2025-01-01',
      dueOn: '2025-01-08',
      lastDay: '2025-01-08',
    },
  ],
};

const PATH = 'POST /api/v1/report-series';

async function open(answer: () => Response) {
  const calls = serve({
    'GET /api/v1/report-templates': () =>
      json({
        items: [{ code: 'BIRTHS-QUARTER', nameVi: 'Trẻ sinh ra sống trong quý', nameEn: 'Live births' }],
        next: null,
        total: 1,
      }),
    'GET /api/v1/organisations': () =>
      json({ items: [STATIONS, DISTRICT.organisation], next: null, total: 2 }),
    [PATH]: answer,
  });
  const done = vi.fn();
  await render(
    <MeContext value={DISTRICT}>
      <SeriesForm onDone={done} onCancel={() => undefined} />
    </MeContext>,
  );
  return { calls, done };
}

async function put(label: string, text: string) {
  await userEvent.click(screen.getByLabelText(label));
  await userEvent.paste(text);
}

async function fill() {
  await put('Tên tiếng Việt', 'Báo cáo sinh hằng quý');
  await put('Tên tiếng Anh', 'Quarterly report of births');
  await put('Mã', 'kien-hai-quy');
  await screen.findByRole('option', { name: 'Trẻ sinh ra sống trong quý' });
  await userEvent.selectOptions(screen.getByLabelText('Biểu mẫu'), 'BIRTHS-QUARTER');
  await userEvent.click(screen.getByLabelText('Đơn vị gửi', { selector: 'input' }));
  await userEvent.click(await screen.findByRole('option', { name: STATIONS.name }));
}

test('names what is missing with its step, and asks nothing of the service', async () => {
  const { calls } = await open(() => json(PLANNED));
  await userEvent.click(screen.getByRole('button', { name: 'Xem trước các báo cáo phải gửi' }));
  const summary = await screen.findByRole('alert');
  expect(within(summary).getByText('Tên tiếng Việt: không được để trống')).toBeVisible();
  expect(within(summary).getByText('Bậc 1, Đơn vị gửi: chọn một cơ quan, đơn vị')).toBeVisible();
  expect(calls.some(({ method }) => method === 'POST')).toBe(false);
});

test('shows what units would owe before it sets anything up', async () => {
  const { calls, done } = await open(() => json(PLANNED));
  await fill();
  await userEvent.click(screen.getByRole('button', { name: 'Xem trước các báo cáo phải gửi' }));
  expect(await screen.findByText(/1 báo cáo của 1 đơn vị/)).toBeVisible();
  expect(calls.find(({ method }) => method === 'POST')?.query.get('dryRun')).toBe('true');

  await userEvent.click(screen.getByRole('button', { name: 'Lập chế độ báo cáo này' }));
  await expect.poll(() => done.mock.calls).toEqual([['KIEN-HAI-QUY']]);
  const sent = calls.filter(({ method }) => method === 'POST').at(-1);
  expect(sent?.query.get('dryRun')).toBe('false');
  expect(sent?.body).toMatchObject({ code: 'KIEN-HAI-QUY', owner: 'TTYT-KIEN-HAI', firstPeriod: '2024-Q4' });
});

test('puts what the service refuses to its field', async () => {
  await open(() =>
    json(
      {
        title: 'Không hợp lệ',
        code: 'validation',
        errors: [
          {
            pointer: '/tiers/0/from',
            code: 'report.series-sender',
            message: 'Bạn không lập kế hoạch cho đơn vị này.',
          },
        ],
      },
      422,
    ),
  );
  await fill();
  await userEvent.click(screen.getByRole('button', { name: 'Xem trước các báo cáo phải gửi' }));
  const summary = await screen.findByRole('alert');
  expect(
    within(summary).getByRole('link', { name: 'Bậc 1, Đơn vị gửi: Bạn không lập kế hoạch cho đơn vị này.' }),
  ).toHaveAttribute('href', '#series-tiers-0-from');
});
