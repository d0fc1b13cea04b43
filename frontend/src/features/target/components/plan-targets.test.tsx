import { expect, it } from 'vitest';
import { render, screen, userEvent, within } from '@/test/render';
import { json, serve } from '@/test/service';
import { assessment, target } from '../testing/samples';
import type { Target } from '../api/targets';
import { PlanTargets } from './plan-targets';
import { TargetsAtAGlance } from './targets-at-a-glance';

const list = (...items: Target[]) => ({
  'GET /api/v1/plans/kien-hai/targets': () => json({ items, next: null, total: items.length }),
});

const OBJECTIVES = [{ code: 'I.2.3', text: 'Ổn định tỷ số giới tính khi sinh ở mức trung bình' }];

it('keeps both answers apart and the words of the document whole', async () => {
  serve(list(target()));
  await render(<PlanTargets planId="kien-hai" objectives={OBJECTIVES} />);
  const row = within(await screen.findByRole('row', { name: /đạt 108 bé trai\/100 bé gái/ }));
  expect(screen.getByRole('rowheader', { name: /^Mục tiêu I.2.3: Ổn định/ })).toBeInTheDocument();
  expect(row.getByText('Chưa đạt (tạm tính)')).toBeInTheDocument();
  expect(row.getByText('Tạm tính đến 31/10/2024')).toBeInTheDocument();
  expect(row.getByText('117/106')).toBeInTheDocument();
  expect(row.getByText('110,4 (84,1–144,9)')).toBeInTheDocument();
  expect(row.getByText('Chưa đủ căn cứ thống kê').closest('[data-look]')).toHaveAttribute(
    'data-look',
    'HATCHED',
  );
  expect(row.getByText('Chỉ để theo dõi')).toBeInTheDocument();
  expect(row.getByText('Số liệu minh họa')).toBeInTheDocument();
  expect(row.getByText('đầy đủ (4/4 xã)')).toBeInTheDocument();
  expect(row.getByRole('img')).toHaveAccessibleName(
    'Giá trị 110,4, khoảng tin cậy 95 % từ 84,1 đến 144,9, chỉ tiêu 108',
  );
});

it('colours a clear difference only, and says why there is no value', async () => {
  const clear = assessment({
    evidence: 'ABOVE',
    display: { colour: 'ABOVE', hatched: false, monitoringOnly: false, hideRatio: false },
  });
  const words = assessment({
    officialResult: 'NOT_ASSESSED',
    provisional: false,
    provisionalUntil: null,
    evidence: 'NOT_APPLICABLE',
    value: null,
    noValueReason: 'NO_INDICATOR',
    parts: null,
    interval: null,
    completeness: null,
    display: { colour: 'NONE', hatched: false, monitoringOnly: false, hideRatio: false },
    sources: [],
  });
  serve(
    list(
      target({ code: 'T1', assessment: clear }),
      target({ id: 't3', code: 'T3', statement: 'Duy trì mức sinh', indicator: null, assessment: words }),
    ),
  );
  await render(<PlanTargets planId="kien-hai" objectives={OBJECTIVES} />);
  expect((await screen.findByText('Cao hơn rõ rệt')).closest('[data-look]')).toHaveAttribute(
    'data-look',
    'ABOVE',
  );
  const row = within(screen.getByRole('row', { name: /Duy trì mức sinh/ }));
  expect(row.getByText('Chưa đánh giá')).toBeInTheDocument();
  expect(row.getByText('Chỉ tiêu định tính, không tính bằng số')).toBeInTheDocument();
  expect(row.queryByRole('img')).not.toBeInTheDocument();
});

it('opens what stands behind a target, also from its address', async () => {
  serve(list(target()));
  const { router } = await render(<PlanTargets planId="kien-hai" objectives={OBJECTIVES} />, '?target=T2');
  expect(await screen.findByText(/Văn bản ghi “đạt 108”; tính là “không quá 108”/)).toBeInTheDocument();
  expect(screen.getByText('bé trai: 117 · bé gái: 106 · cộng: 223')).toBeInTheDocument();
  expect(screen.getByText('40/40 kỳ số liệu (địa bàn × tháng); Số tháng có số liệu: 10')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Xác nhận cách so sánh' })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Thu gọn chỉ tiêu T2' }));
  expect(router.state.location.search).toEqual({});
});

it('lets a planner say what the words count as, on the version that was read', async () => {
  let confirmed = false;
  const open = () =>
    target({ comparatorConfirmed: confirmed, allowedActions: confirmed ? [] : ['CONFIRM_COMPARATOR'] });
  const calls = serve({
    'GET /api/v1/plans/kien-hai/targets': () => json({ items: [open()], next: null, total: 1 }),
    'POST /api/v1/targets/0193f0a0-0000-7000-8000-0000000000t2/confirm-comparator': () => {
      confirmed = true;
      return json(open());
    },
  });
  await render(<PlanTargets planId="kien-hai" objectives={OBJECTIVES} />, '?target=T2');
  await userEvent.click(await screen.findByRole('button', { name: 'Xác nhận cách so sánh' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByLabelText('Tính là')).toHaveDisplayValue('không quá 108');
  await userEvent.selectOptions(dialog.getByLabelText('Tính là'), 'dưới 108');
  await userEvent.click(dialog.getByRole('button', { name: 'Xác nhận cách so sánh' }));
  await screen.findByText(/tính là “không quá 108”$/);
  const sent = calls.find((call) => call.method === 'POST');
  expect(sent?.body).toEqual({ effectiveComparator: 'LT' });
  expect(sent?.headers.get('If-Match')).toBe('"3"');
});

it('keeps the dialog open with the reason when somebody was faster', async () => {
  serve({
    ...list(target({ allowedActions: ['CONFIRM_COMPARATOR'] })),
    'POST /api/v1/targets/0193f0a0-0000-7000-8000-0000000000t2/confirm-comparator': () =>
      json({ title: 'Đã thay đổi', detail: 'Chỉ tiêu đã được người khác sửa', code: 'if-match.stale' }, 412),
  });
  await render(<PlanTargets planId="kien-hai" objectives={OBJECTIVES} />, '?target=T2');
  await userEvent.click(await screen.findByRole('button', { name: 'Xác nhận cách so sánh' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.click(dialog.getByRole('button', { name: 'Xác nhận cách so sánh' }));
  expect(await dialog.findByRole('alert')).toHaveTextContent('Chỉ tiêu đã được người khác sửa');
});

it('says that a document sets no targets, and offers to try again after a fault', async () => {
  serve(list());
  const first = await render(<PlanTargets planId="kien-hai" objectives={OBJECTIVES} />);
  expect(await screen.findByText('Văn bản này không đặt chỉ tiêu.')).toBeInTheDocument();
  first.unmount();
  serve({ 'GET /api/v1/plans/kien-hai/targets': () => json({ title: 'Lỗi', traceId: 'a1b2' }, 500) });
  await render(<PlanTargets planId="kien-hai" objectives={OBJECTIVES} />);
  expect(await screen.findByRole('alert')).toHaveTextContent('a1b2');
  expect(screen.getByRole('button', { name: 'Thử lại' })).toBeInTheDocument();
});

it('sums the plan’s own targets up beside the document', async () => {
  serve(list(target(), target({ id: 'b', code: 'T9', origin: 'BACKGROUND', statement: 'Của chiến lược' })));
  await render(<TargetsAtAGlance planId="kien-hai" />);
  expect(await screen.findByText(/^T2\. /)).toBeInTheDocument();
  expect(screen.queryByText(/Của chiến lược/)).not.toBeInTheDocument();
});
