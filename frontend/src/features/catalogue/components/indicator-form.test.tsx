import { expect, it, vi } from 'vitest';
import { render, screen, userEvent, within } from '@/test/render';
import { json, serve } from '@/test/service';
import { BIRTHS, NOTHING, SRB } from '../testing/samples';
import { IndicatorForm } from './indicator-form';

const ELEMENTS = { 'GET /api/v1/data-elements': () => json({ items: [BIRTHS], next: null, total: 1 }) };

const form = (done = () => undefined as void) => (
  <IndicatorForm
    indicator={SRB}
    subject={{ code: 'SRB', etag: '"4"' }}
    onDone={done}
    onCancel={() => undefined}
  />
);

const numerator = () => within(screen.getByRole('group', { name: 'Tử số' }));

it('writes nothing before it was seen what the change would do', async () => {
  const calls = serve({
    ...ELEMENTS,
    'POST /api/v1/indicators/SRB/check': () =>
      json({
        ...NOTHING,
        cellsAdded: ['LIVE_BIRTHS.FEMALE'],
        targets: [
          {
            plan: { id: 'p', title: 'Kế hoạch 139' },
            code: 'CT1',
            statement: 'Không quá 108',
            before: { officialResult: 'MET', value: 107.5 },
            after: { officialResult: 'NOT_MET', value: 110.4 },
          },
        ],
        valuesChanged: 40,
        examples: [
          { area: { code: '912', name: 'huyện Kiên Hải' }, period: '2024', before: 107.5, after: 110.4 },
        ],
      }),
    'PUT /api/v1/indicators/SRB': () => json({ ...SRB, version: 5 }),
  });
  const done = vi.fn();
  await render(form(done));
  expect(screen.queryByRole('button', { name: 'Ghi thay đổi' })).not.toBeInTheDocument();
  const girls = await numerator().findByRole('option', { name: 'Trẻ sinh ra sống: Bé gái' });
  await userEvent.selectOptions(numerator().getByLabelText('Chèn ô số liệu'), girls);
  expect(numerator().getByLabelText('Biểu thức')).toHaveValue('LIVE_BIRTHS.MALE + LIVE_BIRTHS.FEMALE');
  await userEvent.click(screen.getByRole('button', { name: 'Xem trước thay đổi' }));
  const row = await screen.findByRole('row', { name: /CT1 Không quá 108/ });
  expect(row).toHaveTextContent('Đạt (107,5)');
  expect(row).toHaveTextContent('Chưa đạt (110,4)');
  expect(screen.getByText('40 giá trị thay đổi (địa bàn × năm)')).toBeInTheDocument();
  expect(screen.getByText('Đang hiện 1/40')).toBeInTheDocument();
  expect(calls.some(({ method }) => method === 'PUT')).toBe(false);
  await userEvent.click(screen.getByRole('button', { name: 'Ghi thay đổi' }));
  await expect.poll(() => done.mock.calls).toEqual([['SRB']]);
  const put = calls.find(({ method }) => method === 'PUT');
  expect(put?.headers.get('If-Match')).toBe('"4"');
  expect(put?.body).toMatchObject({
    numerator: { expression: 'LIVE_BIRTHS.MALE + LIVE_BIRTHS.FEMALE', nameVi: 'Số bé trai' },
    factor: 100,
    bandLow: 104,
    leastDenominator: null,
  });
});

it('asks again for the preview once something else is typed', async () => {
  serve({ ...ELEMENTS, 'POST /api/v1/indicators/SRB/check': () => json(NOTHING) });
  await render(form());
  await userEvent.click(screen.getByRole('button', { name: 'Xem trước thay đổi' }));
  expect(await screen.findByText(/Không có chỉ tiêu, báo cáo hay con số nào thay đổi/)).toBeInTheDocument();
  await userEvent.type(screen.getByLabelText('Tên tiếng Việt'), '.');
  expect(screen.queryByRole('button', { name: 'Ghi thay đổi' })).not.toBeInTheDocument();
});

it('marks the faults of an expression where they stand', async () => {
  serve({
    ...ELEMENTS,
    'POST /api/v1/indicators/SRB/check': () =>
      json({
        ...NOTHING,
        expressionFaults: [
          { term: 'NUMERATOR', position: 12, length: 3, message: 'Không có phần BOY ở LIVE_BIRTHS' },
        ],
      }),
  });
  await render(form());
  const field = numerator().getByLabelText('Biểu thức');
  await userEvent.clear(field);
  await userEvent.type(field, 'LIVE_BIRTHS.BOY');
  await userEvent.click(screen.getByRole('button', { name: 'Xem trước thay đổi' }));
  expect(await screen.findByText('Không có phần BOY ở LIVE_BIRTHS')).toBeInTheDocument();
  expect(screen.getByText('BOY')).toHaveProperty('tagName', 'MARK');
  expect(field).toBeInvalid();
  expect(screen.queryByRole('button', { name: 'Ghi thay đổi' })).not.toBeInTheDocument();
});

it('names what is missing before it asks the service', async () => {
  const calls = serve(ELEMENTS);
  await render(
    <IndicatorForm indicator={null} subject={null} onDone={() => undefined} onCancel={() => undefined} />,
  );
  await userEvent.type(screen.getByLabelText('Mã'), 'tỷ số');
  await userEvent.click(screen.getByRole('button', { name: 'Xem trước thay đổi' }));
  const summary = within(screen.getByRole('alert'));
  expect(summary.getByRole('link', { name: /^Mã: Chỉ dùng chữ hoa/ })).toBeInTheDocument();
  expect(summary.getByRole('link', { name: /^Tên tiếng Việt: Cần nhập/ })).toBeInTheDocument();
  expect(calls.some(({ method }) => method === 'POST')).toBe(false);
});
