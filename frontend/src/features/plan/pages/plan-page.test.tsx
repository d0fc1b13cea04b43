import { expect, it, vi } from 'vitest';
import { render, screen, userEvent, within } from '@/test/render';
import { json, serve } from '@/test/service';
import { activity, cited, implementing, plan, section } from '../testing/samples';
import { PlanPage } from './plan-page';

const KIEN_HAI = plan({
  sections: [
    section('PREAMBLE', {
      paragraphs: [
        { id: 'p0', text: 'Căn cứ Kế hoạch số 71/KH-TTYT;' },
        { id: 'p1', text: 'Trung tâm Y tế xây dựng Kế hoạch như sau:' },
      ],
    }),
    section('II', { heading: 'HOẠT ĐỘNG' }),
    section('II.5', {
      parent: 'II',
      heading: 'Hoạt động 05. In băng rôn tuyên truyền',
      paragraphs: [{ id: 'p2', text: 'Dự kiến in 24 băng rôn.' }],
    }),
  ],
});

const BANNERS = activity({
  code: 'II.5',
  title: 'In băng rôn tuyên truyền',
  leadText: 'Trung tâm Y tế huyện',
  coordinators: [{ text: 'Trạm Y tế các xã', organisation: null }],
  outputs: [
    {
      id: 'o1',
      name: 'băng rôn',
      quantity: 24,
      unit: 'cái',
      allocations: [
        {
          id: 'a1',
          text: 'Trạm Y tế các xã',
          organisation: { code: 'TYT-AN-SON', name: 'Trạm Y tế xã An Sơn' },
          quantity: 5,
          illustrative: true,
          issuedOn: '2024-09-30',
          issuedQuantity: 5,
          receivedOn: '2024-10-04',
          receivedQuantity: 5,
          displayedOn: null,
          displayedQuantity: null,
          note: null,
          state: 'RECEIVED',
          withdrawn: false,
          allowedActions: [],
          version: 0,
        },
      ],
      displayed: { units: 3, quantity: 15, ofUnits: 4, ofQuantity: 20 },
      awaiting: [{ code: 'TYT-AN-SON', name: 'Trạm Y tế xã An Sơn' }],
      awaitingReceipt: [],
      withdrawn: [],
    },
  ],
});

const RESTATED = activity({
  code: 'III.4.4',
  section: 'II',
  title: 'Tiếp nhận và treo băng rôn',
  declared: false,
  restates: ['II.5'],
});

function answers() {
  return {
    'GET /api/v1/plans/kien-hai': () => json(KIEN_HAI),
    'GET /api/v1/plans/kien-hai/activities': () => json({ items: [BANNERS, RESTATED], next: null, total: 2 }),
    'GET /api/v1/plans/kien-hai/lineage': () =>
      json({
        implements: [],
        chain: [
          cited({
            id: 'a',
            number: '71/KH-TTYT',
            plan: { id: 'p71', number: '71/KH-TTYT', title: 'Kế hoạch' },
          }),
          cited({
            id: 'b',
            documentType: 'QĐ',
            number: '468/QĐ-TTg',
            citedIn: 'a',
            depth: 2,
            standing: { status: 'EXPIRED', endedOn: '2025-12-31', replacedBy: null },
          }),
        ],
        implementedBy: [
          implementing({ id: 'hon-tre', number: '5/KH-TYT', status: 'DRAFT' }),
          implementing({ id: 'hamlet', title: 'Kế hoạch của ấp', carriesOut: 'hon-tre', depth: 2 }),
        ],
        owing: [
          {
            organisation: { code: 'TYT-AN-SON', name: 'Trạm Y tế xã An Sơn' },
            text: 'xây dựng kế hoạch',
            part: 'r1',
            mode: 'DIRECT',
            plan: null,
          },
          {
            organisation: { code: 'TYT-HON-TRE', name: 'Trạm Y tế xã Hòn Tre' },
            text: 'xây dựng kế hoạch',
            part: 'r1',
            mode: 'REQUEST',
            plan: { id: 'hon-tre', number: '5/KH-TYT', title: 'Kế hoạch năm 2024' },
          },
        ],
      }),
    'GET /api/v1/programmes': () => json({ items: [], next: null, total: null }),
  };
}

const page = (
  <PlanPage
    planId="kien-hai"
    targets={[]}
    targetsTab={<p>Bảng chỉ tiêu</p>}
    targetsAtAGlance={null}
    lintTab={{ label: 'Soát lỗi (2)', content: <p>Các điều nên xem lại</p> }}
  />
);

it('reads like the document and shows its gaps', async () => {
  serve(answers());
  await render(page);
  const paper = within(await screen.findByRole('article'));
  expect(paper.getByText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toBeInTheDocument();
  expect(paper.getByText('TRUNG TÂM Y TẾ HUYỆN KIÊN HẢI')).toBeInTheDocument();
  expect(paper.getByText('(bản chép thiếu số)')).toBeInTheDocument();
  expect(paper.getByText('(bản chép thiếu người ký)')).toBeInTheDocument();
  expect(paper.getByText('Căn cứ Kế hoạch số 71/KH-TTYT.')).toBeInTheDocument();
  expect(paper.getByText('- Trạm Y tế các xã (để t/hiện);')).toBeInTheDocument();
  expect(paper.getByText('- Lưu: VT.')).toBeInTheDocument();
  expect(screen.getByText('Bản chép thiếu số, người ký')).toBeInTheDocument();
});

it('hands over the official document under its own name', async () => {
  const kept: string[] = [];
  URL.createObjectURL = vi.fn(() => 'blob:document');
  URL.revokeObjectURL = vi.fn();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    kept.push(this.download);
  });
  const calls = serve({
    ...answers(),
    'GET /api/v1/plans/kien-hai/document': () =>
      new Response('PK', {
        headers: {
          'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
          'Content-Disposition':
            'attachment; filename="Ke-hoach.docx"; filename*=UTF-8\'\'K%E1%BA%BF%20ho%E1%BA%A1ch.docx',
        },
      }),
  });
  await render(page);
  await userEvent.click(await screen.findByRole('button', { name: 'Tải Word' }));
  await vi.waitFor(() => expect(kept).toEqual(['Kế hoạch.docx']));
  expect(calls.at(-1)?.headers.get('Accept')).toMatch(/wordprocessingml/);
  expect(screen.getByRole('button', { name: 'Tải PDF' })).toBeInTheDocument();
});

it('leads from a paragraph to the record that comes from it', async () => {
  serve(answers());
  const { router } = await render(page);
  const heading = await screen.findByRole('heading', { name: /^Hoạt động 05/ });
  await userEvent.click(await within(heading).findByRole('link', { name: 'Hoạt động II.5' }));
  expect(router.state.location.search).toEqual({ tab: 'activities', activity: 'II.5' });
  const drawer = within(await screen.findByRole('dialog'));
  expect(await drawer.findByText('Chưa treo: Trạm Y tế xã An Sơn')).toBeInTheDocument();
  expect(drawer.getByText('Đã treo 15/20 (3/4 đơn vị)')).toBeInTheDocument();
  expect(drawer.getByText('(phân bổ minh họa)')).toBeInTheDocument();
  expect(drawer.getByRole('row', { name: /An Sơn.* 5 30\/09\/2024 04\/10\/2024 Chưa/ })).toBeInTheDocument();
});

it('shows what the document lists, and what it says again only when asked', async () => {
  serve(answers());
  await render(page, '?tab=activities');
  const table = within(await screen.findByRole('table', { name: 'Bảng hoạt động' }));
  expect(
    table.getByRole('row', { name: /^5 In băng rôn.*Trung tâm Y tế huyện Trạm Y tế các xã$/ }),
  ).toBeInTheDocument();
  expect(table.queryByText('Tiếp nhận và treo băng rôn')).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('checkbox', { name: /Hiện cả việc nêu lại/ }));
  expect(await screen.findByText('Tiếp nhận và treo băng rôn')).toBeInTheDocument();
  expect(screen.getByText('Nhắc lại II.5')).toBeInTheDocument();
});

it('says who still owes a plan of their own', async () => {
  serve(answers());
  await render(page, '?tab=lineage');
  const row = within(await screen.findByRole('row', { name: /Trạm Y tế xã An Sơn/ }));
  expect(row.getByText('Chưa có kế hoạch')).toBeInTheDocument();
  expect(row.getByText('Giao')).toBeInTheDocument();
  expect(screen.getByText('1/2 đơn vị đã có kế hoạch của mình.')).toBeInTheDocument();
});

it('says what the plan rests on up to the top, and what of it is over', async () => {
  serve(answers());
  await render(page, '?tab=lineage');
  const above = within(await screen.findByRole('region', { name: 'Căn cứ và văn bản được thực hiện' }));
  expect(above.getByText(/^1 văn bản đã hết hiệu lực/)).toBeInTheDocument();
  const cites = above.getByRole('link', { name: 'Kế hoạch 71/KH-TTYT' }).closest('li');
  expect(cites).toHaveTextContent('Căn cứ: Quyết định 468/QĐ-TTg Hết hiệu lực (đến hết ngày 31/12/2025)');
  const below = within(screen.getByRole('region', { name: 'Kế hoạch dẫn văn bản này' }));
  const hamlet = below.getByRole('link', { name: 'Kế hoạch của ấp' });
  expect(hamlet.closest('ul')?.closest('li')).toHaveTextContent('5/KH-TYT – Kế hoạch năm 2024 Dự thảo');
});

it('moves the focus to the paragraph that a finding is about', async () => {
  serve(answers());
  await render(page, '?at=doan-p2');
  const paragraph = await screen.findByText('Dự kiến in 24 băng rôn.');
  expect(paragraph).toHaveFocus();
  expect(screen.getByRole('tab', { name: 'Soát lỗi (2)' })).toBeInTheDocument();
});

it('shows deadlines that the document does not set', async () => {
  serve(answers());
  await render(page, '?tab=reports');
  expect(await screen.findByText('“định kỳ” – chưa ấn định thời hạn')).toBeInTheDocument();
});

it('keeps two statements of money side by side', async () => {
  serve(answers());
  await render(page, '?tab=funding');
  expect(await screen.findByText(/2 đoạn nói về nguồn kinh phí/)).toBeInTheDocument();
  expect(screen.getAllByText('Kinh phí hoạt động thường xuyên')).toHaveLength(2);
});

it('marks who leads and who coordinates, and what is asked rather than assigned', async () => {
  serve(answers());
  await render(page, '?tab=duties');
  expect(await screen.findByText('Đề nghị')).toBeInTheDocument();
  const row = within(await screen.findByRole('row', { name: /^Trạm Y tế các xã Phối hợp/ }));
  expect(row.getByText('□')).toBeInTheDocument();
});

it('says that a plan cannot be seen', async () => {
  serve({});
  await render(page);
  expect(await screen.findByRole('alert')).toHaveTextContent('Không lấy được kế hoạch');
  expect(screen.getByRole('link', { name: 'Về danh sách kế hoạch' })).toHaveAttribute('href', '/plans');
});

it('shows what is printed from the parts of a plan that was written here', async () => {
  const written = { ...KIEN_HAI, recordedFromPaper: false, gaps: [] };
  const sheet = `<main class="sheet"><p class="basis">Căn cứ Kế hoạch số 2253/KH-SYT.</p>
    <h2 class="heading">II. HOẠT ĐỘNG</h2><h2 class="heading">III. TỔ CHỨC THỰC HIỆN</h2>
    <table class="foot"><tr><td><p class="recipient">- Lưu: VT.</p></td>
    <td><p class="signatory">Nguyễn Văn An</p></td></tr></table></main>`;
  serve({
    ...answers(),
    'GET /api/v1/plans/kien-hai': () => json(written),
    'GET /api/v1/plans/kien-hai/document': () =>
      new Response(sheet, { headers: { 'Content-Type': 'text/html' } }),
  });
  await render(
    <PlanPage planId="kien-hai" targets={[]} targetsTab={null} targetsAtAGlance={null} lintTab={null} />,
  );
  expect(await screen.findByText('Căn cứ Kế hoạch số 2253/KH-SYT.')).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'III. TỔ CHỨC THỰC HIỆN' })).toBeInTheDocument();
  expect(screen.getByText('- Lưu: VT.')).toBeInTheDocument();
  expect(screen.getByText('Nguyễn Văn An')).toBeInTheDocument();
});

it('says of an amendment which plan it amends, not that it ended', async () => {
  const amendment = {
    ...KIEN_HAI,
    status: 'CLOSED' as const,
    ended: {
      kind: 'REPLACED_TEXT' as const,
      on: '2024-11-18',
      reason: 'Điều chỉnh chỉ tiêu.',
      plan: { id: 'p145', number: '145/KH-TTYT', title: 'Kế hoạch năm 2024' },
    },
  };
  serve({ ...answers(), 'GET /api/v1/plans/kien-hai': () => json(amendment) });
  await render(page);
  expect(await screen.findByText('Bản sửa đổi, bổ sung')).toBeInTheDocument();
  expect(screen.queryByText('Đã kết thúc')).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: '145/KH-TTYT – Kế hoạch năm 2024' })).toHaveAttribute(
    'href',
    '/plans/p145',
  );
});
