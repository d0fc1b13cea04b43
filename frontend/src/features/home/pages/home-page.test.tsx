import { expect, test } from 'vitest';
import { MeContext } from '@/api/me';
import { HON_TRE } from '@/test/me';
import { render, screen, userEvent, within } from '@/test/render';
import { json, serve } from '@/test/service';
import type { OwedReport, Work } from '../api/work';
import { HomePage } from './home-page';

const owed: OwedReport = {
  series: { code: 'KH', nameVi: 'Báo cáo kết quả', nameEn: 'Report on results' },
  organisation: HON_TRE.organisation,
  period: '2024',
  periodStart: '2024-01-01',
  periodEnd: '2024-12-31',
  opensOn: null,
  dueOn: '2024-11-20',
  dueBoundary: 'BEFORE',
  dueText: 'trước ngày 20/11/2024',
  dueAt: '2024-11-19T17:00:00Z',
  lastDay: '2024-11-19',
  receiver: { code: 'TTYT', name: 'Trung tâm Y tế huyện Kiên Hải' },
  via: null,
  tier: 1,
  mode: 'DIRECT',
  timeliness: 'DUE',
  report: null,
  plan: null,
  leave: null,
  withdrawn: null,
  links: { report: '/reports/KH/TYT-HON-TRE/2024' },
  allowedActions: ['START'],
};

const EMPTY: Work = {
  due: [],
  upcoming: [],
  done: [],
  reviews: { count: 0 },
  toApprove: [],
  outdated: [],
  duties: [],
  plansToMake: [],
  plans: [],
  allocatedTargets: [],
};
const item = (obligation: OwedReport) => ({ kind: 'REPORT' as const, obligation, report: null });

async function open(work: Partial<Work>) {
  serve({ 'GET /api/v1/me/work': () => json({ ...EMPTY, ...work }) });
  await render(
    <MeContext value={HON_TRE}>
      <HomePage />
    </MeContext>,
  );
}

test('what is due says until when, how far, and why it came back', async () => {
  const returned: OwedReport = {
    ...owed,
    period: '2024-10',
    timeliness: 'ON_TIME',
    report: {
      state: 'RETURNED',
      revision: 1,
      submittedAt: null,
      returnReason: { code: 'WRONG_FIGURE', text: 'Nhiều hơn sổ A0', at: '2024-11-18T01:00:00Z', by: 'TTYT' },
      progress: { filled: 6, total: 6 },
    },
    allowedActions: ['EDIT'],
  };
  await open({ due: [item(owed), item(returned)] });
  const section = await screen.findByRole('region', { name: 'Đến hạn (2)' });
  const [first, second] = within(section).getAllByRole('listitem');
  expect(first).toHaveTextContent('Trước ngày 20/11/2024 (hết ngày 19/11) · ngày mai là ngày cuối');
  expect(first).toHaveTextContent('Chưa lập');
  expect(within(first as HTMLElement).getByRole('link', { name: /^Nhập báo cáo/ })).toHaveAttribute(
    'href',
    '/reports/KH/TYT-HON-TRE/2024',
  );
  expect(second).toHaveTextContent('Lý do trả lại: Nhiều hơn sổ A0');
  expect(second).toHaveTextContent('đã nhập 6/6 mục');
  expect(within(second as HTMLElement).getByRole('link', { name: /^Sửa/ })).toBeInTheDocument();
});

test('an overdue report stays in sight with the days counted', async () => {
  await open({ due: [item({ ...owed, lastDay: '2024-11-10', timeliness: 'OVERDUE' })] });
  const row = within(await screen.findByRole('region', { name: 'Đến hạn (1)' })).getByRole('listitem');
  expect(row).toHaveTextContent('quá hạn 8 ngày');
  expect(row).toHaveTextContent('Quá hạn, chưa gửi');
});

test('with nothing due the next deadline is named', async () => {
  await open({
    upcoming: [
      item({ ...owed, lastDay: '2025-01-05' }),
      item({ ...owed, period: '2023', lastDay: '2024-12-05' }),
    ],
  });
  expect(await screen.findByText('Không có việc đến hạn. Hạn kế tiếp: 05/12/2024.')).toBeInTheDocument();
});

test('J and K walk through the tasks', async () => {
  await open({ due: [item(owed)], upcoming: [item({ ...owed, period: '2024-11' })] });
  const [first, second] = await screen.findAllByRole('link', { name: /^Báo cáo kết quả/ });
  await userEvent.keyboard('j');
  expect(first).toHaveFocus();
  await userEvent.keyboard('j');
  expect(second).toHaveFocus();
  await userEvent.keyboard('k');
  expect(first).toHaveFocus();
});

test('plans that others asked for are begun from here, or gone on with', async () => {
  const asked = {
    plan: { id: 'p1', number: '139/KH-UBND', title: 'Kế hoạch huyện' },
    issuer: { code: 'UBND', name: 'Ủy ban nhân dân huyện Kiên Hải' },
    text: 'Trạm Y tế các xã xây dựng kế hoạch thực hiện',
    mode: 'DIRECT' as const,
    periodEnd: '2024-12-31',
    draft: null,
  };
  const begun = {
    ...asked,
    plan: { id: 'p2', number: null, title: 'Kế hoạch phối hợp' },
    mode: 'REQUEST' as const,
    draft: { id: 'own', number: null, title: 'Kế hoạch của xã' },
  };
  await open({ plansToMake: [asked, begun] });
  const section = await screen.findByRole('region', { name: 'Kế hoạch cần lập (2)' });
  const [first, second] = within(section).getAllByRole('listitem');
  expect(first).toHaveTextContent(
    'Được giao · Ban hành: Ủy ban nhân dân huyện Kiên Hải · Kỳ kế hoạch đến 31/12/2024',
  );
  expect(first).toHaveTextContent('Chưa lập');
  expect(
    within(first as HTMLElement).getByRole('link', { name: 'Lập kế hoạch thực hiện 139/KH-UBND' }),
  ).toHaveAttribute('href', '/plans/new?upper=p1');
  expect(second).toHaveTextContent('Được đề nghị');
  expect(second).toHaveTextContent('Đang soạn');
  expect(
    within(second as HTMLElement).getByRole('link', { name: 'Soạn tiếp: Kế hoạch của xã' }),
  ).toHaveAttribute('href', '/plans/own/edit');
});

test('a plan that gives duties and names the unit stands in one block, once', async () => {
  const plan = { id: 'p1', number: '139/KH-TTYT', title: 'Kế hoạch năm 2024' };
  const issuer = { code: 'TTYT', name: 'Trung tâm Y tế huyện Kiên Hải' };
  await open({
    duties: [
      { plan, issuer, role: 'LEAD', mode: 'DIRECT', tasks: 2 },
      { plan, issuer, role: 'COORDINATE', mode: 'REQUEST', tasks: 5 },
    ],
    plans: [{ ...plan, issuer } as Work['plans'][number]],
  });
  const section = await screen.findByRole('region', { name: 'Kế hoạch có tên đơn vị' });
  expect(within(section).getByRole('listitem')).toHaveTextContent(
    'Được giao: chủ trì 2 nhiệm vụ · Được đề nghị: phối hợp 5 nhiệm vụ · Ban hành: Trung tâm Y tế huyện Kiên Hải',
  );
});

test('what decisions hand to the unit says how much, where, by when and by which decision', async () => {
  await open({
    allocatedTargets: [
      {
        target: {
          id: 't1',
          plan: { id: 'p1', number: '139/KH-TTYT', title: 'Kế hoạch năm 2024' },
          code: 'CT1',
          statement: 'Khống chế tỷ số giới tính khi sinh dưới 108',
          indicator: null,
          area: { code: '912', name: 'huyện Kiên Hải' },
          comparator: 'LT',
          value: 108,
          upperValue: null,
          unit: 'bé trai/100 bé gái',
          due: '2024-12-31',
        },
        area: { code: '31108', name: 'xã Hòn Tre' },
        value: 109.5,
        upperValue: null,
        due: '2024-12-31',
        note: null,
        decision: { number: '45/QĐ-TTYT', issuedOn: null, issuer: null, title: null },
        allocatedAt: '2024-01-12T03:00:00Z',
      },
    ],
  });
  const section = await screen.findByRole('region', { name: 'Chỉ tiêu được giao (1)' });
  expect(within(section).getByRole('listitem')).toHaveTextContent(
    'xã Hòn Tre: dưới 109,5 bé trai/100 bé gái · đến hạn 31/12/2024 · theo 45/QĐ-TTYT',
  );
  expect(within(section).getByRole('link', { name: /Khống chế/ })).toHaveAttribute('href', '/targets/t1');
});
