import { expect, it, vi } from 'vitest';
import { render, screen, userEvent, within } from '@/test/render';
import { json, serve } from '@/test/service';
import { BIRTHS, SRB } from '../testing/samples';
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

it('puts cells together and writes the whole on the version that was seen', async () => {
  const calls = serve({ ...ELEMENTS, 'PUT /api/v1/indicators/SRB': () => json({ ...SRB, version: 5 }) });
  const done = vi.fn();
  await render(form(done));
  const girls = await numerator().findByRole('option', { name: 'Trẻ sinh ra sống: Bé gái' });
  await userEvent.selectOptions(numerator().getByLabelText('Chèn ô số liệu'), girls);
  expect(numerator().getByLabelText('Biểu thức')).toHaveValue('LIVE_BIRTHS.MALE + LIVE_BIRTHS.FEMALE');
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

it('names what is missing before it asks the service', async () => {
  const calls = serve(ELEMENTS);
  await render(
    <IndicatorForm indicator={null} subject={null} onDone={() => undefined} onCancel={() => undefined} />,
  );
  await userEvent.type(screen.getByLabelText('Mã'), 'tỷ số');
  await userEvent.click(screen.getByRole('button', { name: 'Thêm vào danh mục' }));
  const summary = within(screen.getByRole('alert'));
  expect(summary.getByRole('link', { name: /^Mã: Chỉ dùng chữ hoa/ })).toBeInTheDocument();
  expect(summary.getByRole('link', { name: /^Tên tiếng Việt: Cần nhập/ })).toBeInTheDocument();
  expect(calls.some(({ method }) => method === 'POST')).toBe(false);
});
