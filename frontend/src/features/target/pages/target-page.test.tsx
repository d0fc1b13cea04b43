import { expect, it, vi } from 'vitest';
import { MeContext } from '@/api/me';
import { HON_TRE } from '@/test/me';
import { render, screen, userEvent, within } from '@/test/render';
import { json, serve } from '@/test/service';
import { assessment, target } from '../testing/samples';
import type { Target } from '../api/targets';
import { AssessmentTab } from '../components/assessment-tab';
import { KnownHistory } from '../components/known-history';
import { TargetListPage } from './target-list-page';

const ID = '0193f0a0-0000-7000-8000-0000000000t2';
const page = (...items: unknown[]) => json({ items, next: null, total: items.length });
const show = (element: React.ReactElement, search = '') =>
  render(<MeContext value={HON_TRE}>{element}</MeContext>, search);

const HON_TRE_SAYS = {
  id: 'e1',
  period: '2024',
  text: 'Trong năm có hai ca sinh đôi bé trai.',
  organisation: { code: 'TYT-HON-TRE', name: 'Trạm Y tế xã Hòn Tre' },
  author: null,
  at: '2024-11-15T02:00:00Z',
};

it('stands with what the body concerned says, who may add to it', async () => {
  const said = [HON_TRE_SAYS];
  const calls = serve({
    [`GET /api/v1/targets/${ID}/explanations`]: () => page(...said),
    [`GET /api/v1/targets/${ID}/survey-results`]: () => page(),
    [`POST /api/v1/targets/${ID}/explanations`]: ({ body }) => {
      const added = { ...HON_TRE_SAYS, id: 'e2', text: (body as { text: string }).text };
      said.push(added);
      return json(added, 201);
    },
  });
  await show(<AssessmentTab target={target({ allowedActions: ['EXPLAIN'] })} />);
  expect(await screen.findByText('Trong năm có hai ca sinh đôi bé trai.')).toBeInTheDocument();
  expect(screen.getByText('Chưa đủ căn cứ để kết luận cao hơn hay thấp hơn mức 108.')).toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: 'Kết quả khảo sát' })).not.toBeInTheDocument();

  await userEvent.click(screen.getByRole('button', { name: 'Thêm ý kiến giải trình' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.click(dialog.getByRole('button', { name: 'Gửi' }));
  expect(dialog.getByText('Ghi nội dung giải trình')).toBeInTheDocument();
  await userEvent.type(dialog.getByLabelText('Nội dung giải trình'), 'Xã ít trẻ sinh, chỉ để theo dõi.');
  await userEvent.click(dialog.getByRole('button', { name: 'Gửi' }));
  expect(await screen.findByText('Xã ít trẻ sinh, chỉ để theo dõi.')).toBeInTheDocument();
  expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({
    period: '2024',
    area: null,
    text: 'Xã ít trẻ sinh, chỉ để theo dõi.',
  });
});

it('takes the counts of a survey, never a percentage', async () => {
  const knowledge: Target = target({
    allowedActions: ['ADD_SURVEY'],
    assessment: assessment({ value: null, noValueReason: 'NO_SURVEY', parts: null, interval: null }),
  });
  const calls = serve({
    [`GET /api/v1/targets/${ID}/explanations`]: () => page(),
    [`GET /api/v1/targets/${ID}/survey-results`]: () => page(),
    [`POST /api/v1/targets/${ID}/survey-results`]: () => json({}, 201),
  });
  await show(<AssessmentTab target={knowledge} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Thêm kết quả khảo sát' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.type(dialog.getByLabelText('Khảo sát từ ngày'), '01/09/2024');
  await userEvent.type(dialog.getByLabelText('Đến ngày'), '15/09/2024');
  await userEvent.type(dialog.getByLabelText('Số người được hỏi'), '400');
  await userEvent.type(dialog.getByLabelText(/^Số người đạt/), '96 %');
  await userEvent.click(dialog.getByRole('button', { name: 'Lưu' }));
  expect(dialog.getByText('Ghi số nguyên, không âm')).toBeInTheDocument();
  await userEvent.clear(dialog.getByLabelText(/^Số người đạt/));
  await userEvent.type(dialog.getByLabelText(/^Số người đạt/), '384');
  await userEvent.click(dialog.getByRole('button', { name: 'Lưu' }));
  await screen.findByText('Chưa có kết quả khảo sát nào.');
  expect(calls.find(({ method }) => method === 'POST')?.body).toMatchObject({
    from: '2024-09-01',
    to: '2024-09-15',
    sample: 400,
    positive: 384,
    method: 'RANDOM_SAMPLE',
  });
});

it('is done on a day, and not after all', async () => {
  const done: Target = target({
    allowedActions: ['COMPLETE'],
    completion: { doneOn: '2024-10-01', note: 'Đã báo cáo đủ bốn quý', document: '12/BC-TYT' },
  });
  const calls = serve({
    [`GET /api/v1/targets/${ID}/explanations`]: () => page(),
    [`GET /api/v1/targets/${ID}/survey-results`]: () => page(),
    [`DELETE /api/v1/targets/${ID}/completion`]: () => json(target()),
  });
  await show(<AssessmentTab target={done} />);
  const line = 'Hoàn thành ngày 01/10/2024 · Đã báo cáo đủ bốn quý · 12/BC-TYT';
  expect(await screen.findByText(line)).toBeInTheDocument();
  await userEvent.click(await screen.findByRole('button', { name: 'Bỏ ghi nhận hoàn thành' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.click(dialog.getByRole('button', { name: 'Bỏ ghi nhận hoàn thành' }));
  const sent = await vi.waitUntil(() => calls.find(({ method }) => method === 'DELETE'));
  expect(sent.headers.get('If-Match')).toBe('"3"');
});

it('is ended with a reason, on the version that was read', async () => {
  const calls = serve({
    [`GET /api/v1/targets/${ID}/explanations`]: () => page(),
    [`GET /api/v1/targets/${ID}/survey-results`]: () => page(),
    [`POST /api/v1/targets/${ID}/close`]: () => json(target()),
  });
  await show(<AssessmentTab target={target({ allowedActions: ['CLOSE'] })} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Kết thúc chỉ tiêu' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.click(dialog.getByRole('button', { name: 'Kết thúc chỉ tiêu' }));
  expect(dialog.getByText('Không được để trống')).toBeInTheDocument();
  await userEvent.type(dialog.getByLabelText('Lý do'), 'Bỏ quy định về số con');
  await userEvent.click(dialog.getByRole('button', { name: 'Kết thúc chỉ tiêu' }));
  const sent = await vi.waitUntil(() => calls.find(({ method }) => method === 'POST'));
  expect(sent.headers.get('If-Match')).toBe('"3"');
  expect(sent.body).toEqual({ closedOn: '2024-11-18', reason: 'Bỏ quy định về số con', document: null });
});

it('shows what was said before, and what was known on a day', async () => {
  const { period, officialResult, provisional, evidence, value, parts, interval } = assessment();
  const known = { period, officialResult, provisional, evidence, value, parts, interval };
  serve({
    [`GET /api/v1/targets/${ID}/assessments`]: () =>
      page({
        ...known,
        knownAt: '2024-10-20T03:00:00Z',
        sentenceVi: 'Khi đó chưa đủ căn cứ.',
        sentenceEn: 'Then not enough.',
        reason: 'FIGURES',
      }),
    [`GET /api/v1/targets/${ID}/assessment`]: ({ query }) =>
      query.get('knownAt') === '2024-10-19'
        ? json(assessment({ sentenceVi: 'Ngày 19 chưa có số liệu.', sentenceEn: 'Nothing then.' }))
        : json({ title: 'Không có' }, 404),
  });
  await show(<KnownHistory target={target()} />, '?knownAt=2024-10-19');
  expect(await screen.findByText('Ngày 19 chưa có số liệu.')).toBeInTheDocument();
  const row = within(await screen.findByRole('row', { name: /20\/10\/2024 10:00/ }));
  expect(row.getByText('Khi đó chưa đủ căn cứ.')).toBeInTheDocument();
  expect(row.getByText('Số liệu thay đổi')).toBeInTheDocument();
  expect(row.getByText('117/106 · 110,4 · (84,1–144,9)')).toBeInTheDocument();
});

it('is found among all targets by the words of its document', async () => {
  const calls = serve({
    'GET /api/v1/targets': ({ query }) => (query.get('q') === 'khong co' ? page() : page(target())),
  });
  const { router } = await show(<TargetListPage />);
  const link = await screen.findByRole('link', { name: /^T2\. Năm 2024 phấn đấu/ });
  expect(link).toHaveAttribute('href', `/targets/${ID}`);
  await userEvent.type(screen.getByRole('searchbox'), 'khong co');
  expect(await screen.findByText('Không có chỉ tiêu nào phù hợp.')).toBeInTheDocument();
  expect(router.state.location.search).toEqual({ q: 'khong co' });
  expect(calls.at(-1)?.query.get('q')).toBe('khong co');
  await userEvent.click(screen.getAllByRole('button', { name: 'Bỏ lọc' })[0] as HTMLElement);
  expect(await screen.findByRole('link', { name: /^T2\./ })).toBeInTheDocument();
});
