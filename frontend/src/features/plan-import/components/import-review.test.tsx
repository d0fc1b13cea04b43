import { beforeEach, describe, expect, it } from 'vitest';
import { MeContext } from '@/api/me';
import { HON_TRE } from '@/test/me';
import { render, screen, userEvent, within } from '@/test/render';
import { json, serve } from '@/test/service';
import { planImport } from '../testing/imports';
import { ImportReview } from './import-review';

beforeEach(() => localStorage.clear());

const review = (over = {}) => (
  <MeContext value={HON_TRE}>
    <ImportReview imported={planImport(over)} />
  </MeContext>
);

const CHOICES = {
  'GET /api/v1/organisations': () => json({ items: [], next: null, total: null }),
  'GET /api/v1/areas': () =>
    json({ items: [{ code: '912', path: 'Huyện Kiên Hải, Tỉnh Kiên Giang' }], next: null, total: null }),
};

const source = () => screen.getByRole('region', { name: 'Văn bản gốc' });
const marked = () =>
  [...source().querySelectorAll('[data-active]')].map((element) => element.textContent).join('');
const confirmAll = async () => {
  for (const name of [/^Đúng: Ngày ban hành/, /^Đúng: Chỉ tiêu 1/, /^Đúng: Giá trị/]) {
    await userEvent.click(screen.getByRole('button', { name }));
  }
};

describe('the text and what was read from it', () => {
  it('shows doubts in both, in words', async () => {
    serve(CHOICES);
    await render(review());
    expect(screen.getByText('Còn 3 chỗ cần xác nhận')).toBeInTheDocument();
    const doubtful = [...source().querySelectorAll('[data-doubtful]')].map(({ textContent }) => textContent);
    expect(doubtful).toEqual([
      'ngày 05 tháng 3 năm 2024',
      'Tỷ số giới tính khi sinh dưới ',
      '108',
      ' bé trai/100 bé gái',
    ]);
    const date = screen.getByText('05/03/2024').closest<HTMLElement>('[data-standing]');
    expect(date).toHaveAttribute('data-standing', 'DOUBTFUL');
    expect(within(date as HTMLElement).getByText('Cần xác nhận')).toBeInTheDocument();
    expect(date).toHaveTextContent('Đọc từ: ngày 05 tháng 3 năm 2024');
  });

  it('marks the words of a line under the mouse', async () => {
    serve(CHOICES);
    await render(review());
    await userEvent.hover(screen.getByText('05/03/2024'));
    expect(marked()).toBe('ngày 05 tháng 3 năm 2024');
    await userEvent.unhover(screen.getByText('05/03/2024'));
    expect(marked()).toBe('');
  });

  it('leads from clicked words to their line', async () => {
    serve(CHOICES);
    await render(review());
    await userEvent.click(within(source()).getByText('108'));
    expect(screen.getByRole('button', { name: 'Đúng: Giá trị – 108' })).toHaveFocus();
  });

  it('goes through the doubts by keys alone', async () => {
    serve(CHOICES);
    await render(review());
    await userEvent.keyboard('n');
    expect(screen.getByRole('button', { name: 'Đúng: Ngày ban hành – 05/03/2024' })).toHaveFocus();
    expect(marked()).toBe('ngày 05 tháng 3 năm 2024');
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: /^Đúng: Chỉ tiêu 1/ })).toHaveFocus();
    await userEvent.keyboard('p');
    expect(screen.getByRole('button', { name: 'Đúng: Giá trị – 108' })).toHaveFocus();
    await userEvent.keyboard('{Enter}{Enter}');
    expect(screen.getByText('Đã xác nhận hết')).toBeInTheDocument();
  });

  it('corrects a value, and takes the correction back', async () => {
    serve(CHOICES);
    await render(review());
    await userEvent.click(screen.getByRole('button', { name: 'Sửa Giá trị (108)' }));
    const field = screen.getByRole('textbox', { name: 'Giá trị' });
    expect(field).toHaveFocus();
    // What n and p do elsewhere is typed here.
    await userEvent.clear(field);
    await userEvent.type(field, 'np{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('Hãy ghi một số, ví dụ 1.234,5');
    await userEvent.clear(field);
    await userEvent.type(field, '107,5{Enter}');
    expect(screen.getByText('107,5')).toBeInTheDocument();
    expect(screen.getByText('Đã sửa')).toBeInTheDocument();
    expect(screen.getByText('Còn 2 chỗ cần xác nhận')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Hoàn tác Giá trị (107,5)' }));
    expect(screen.getByText('Còn 3 chỗ cần xác nhận')).toBeInTheDocument();
  });

  it('keeps what was done, and what is being typed, over a reload', async () => {
    serve(CHOICES);
    const first = await render(review());
    await userEvent.click(screen.getByRole('button', { name: /^Đúng: Ngày ban hành/ }));
    await userEvent.click(screen.getByRole('button', { name: /^Sửa Số \(Văn bản không nêu\)/ }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Số' }), '17/KH');
    first.unmount();
    await render(review());
    expect(screen.getByText('Đã xác nhận')).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Số' })).toHaveValue('17/KH');
  });

  it('lists what was not recognised', async () => {
    serve(CHOICES);
    await render(review());
    const list = within(screen.getByRole('region', { name: 'Phần chưa nhận ra (1)' }));
    await userEvent.click(list.getByRole('button', { name: 'Dòng này không hiểu là gì' }));
    expect(marked()).toBe('Dòng này không hiểu là gì');
  });

  it('says what to know of the whole', async () => {
    serve(CHOICES);
    await render(review({ notes: ['DAMAGED_TEXT'] }));
    expect(screen.getByText(/^Chữ trong văn bản bị mất dấu/)).toBeInTheDocument();
  });
});

describe('taking over', () => {
  const choose = async () => {
    await userEvent.click(screen.getByRole('combobox', { name: 'Địa bàn' }));
    await userEvent.click(await screen.findByRole('option', { name: /^Huyện Kiên Hải/, hidden: true }));
  };

  it('waits until every doubt is settled and the area is chosen', async () => {
    const calls = serve(CHOICES);
    await render(review());
    await userEvent.click(screen.getByRole('button', { name: 'Tạo dự thảo' }));
    const faults = within(screen.getAllByRole('alert')[0] as HTMLElement);
    expect(faults.getByRole('link', { name: 'Chọn địa bàn' })).toBeInTheDocument();
    await userEvent.click(faults.getByRole('link', { name: 'Còn 3 chỗ cần xác nhận' }));
    expect(screen.getByRole('button', { name: /^Đúng: Ngày ban hành/ })).toHaveFocus();
    expect(calls.filter(({ method }) => method === 'POST')).toEqual([]);
  });

  it('sends the corrected draft, without what was left out, and opens the plan', async () => {
    const calls = serve({
      ...CHOICES,
      'POST /api/v1/plan-imports/i1/confirm': () => json({ id: 'made' }, 201),
    });
    const { router } = await render(review());
    await confirmAll();
    await userEvent.click(screen.getByRole('button', { name: 'Bỏ mục: Nơi nhận 2' }));
    await userEvent.click(screen.getByRole('radio', { name: /^Ghi nhận văn bản đã ban hành/ }));
    expect(screen.getByText(/^Bản chép thiếu số, người ký/)).toBeInTheDocument();
    await choose();
    await userEvent.click(screen.getByRole('button', { name: 'Ghi nhận văn bản' }));
    await expect.poll(() => router.state.location.pathname).toBe('/plans/made');
    const sent = calls.find(({ method }) => method === 'POST');
    expect(sent?.body).toMatchObject({
      as: 'RECORDED',
      issuer: 'TTYT-KIEN-HAI',
      area: '912',
      draft: { number: null, recipients: [{ text: 'Trạm Y tế các xã (để t/hiện)' }] },
    });
    expect(localStorage).toHaveLength(0);
  });

  it('brings the faults of the service to their lines and loses nothing', async () => {
    serve({
      ...CHOICES,
      'POST /api/v1/plan-imports/i1/confirm': () =>
        json(
          {
            code: 'validation.failed',
            errors: [
              { pointer: '/draft/recipients/0/text', code: 'length', message: 'Dài quá 500 ký tự' },
              { pointer: '/issuer', code: 'forbidden', message: 'Bạn không lập kế hoạch cho đơn vị này' },
            ],
          },
          422,
        ),
    });
    await render(review());
    await confirmAll();
    await userEvent.click(screen.getByRole('button', { name: 'Bỏ mục: Nơi nhận 1' }));
    await choose();
    await userEvent.click(screen.getByRole('button', { name: 'Tạo dự thảo' }));
    const link = await screen.findByRole('link', { name: 'Dài quá 500 ký tự' });
    await userEvent.click(link);
    // The first recipient was left out: the fault is of the second.
    expect(document.activeElement).toHaveAttribute('id', 'cho-recipients-1-text');
    expect(document.activeElement).toHaveTextContent('Dài quá 500 ký tự');
    expect(screen.getByRole('link', { name: 'Bạn không lập kế hoạch cho đơn vị này' })).toBeInTheDocument();
    expect(screen.getByText('Đã xác nhận hết')).toBeInTheDocument();
  });
});
