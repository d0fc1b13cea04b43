import { expect, it } from 'vitest';
import { MeContext } from '@/api/me';
import { HON_TRE } from '@/test/me';
import { render, screen, userEvent, within } from '@/test/render';
import { json, serve } from '@/test/service';
import { line, LONG_BIEN } from '../testing/samples';
import { ReconciliationPage } from './reconciliation-page';

const REASONS = [{ code: 'LATE', nameVi: 'Đăng ký muộn', nameEn: 'Registered late' }];
const SRB = { code: 'SRB', nameVi: 'Tỷ số giới tính khi sinh', nameEn: 'Sex ratio at birth' };

/** The page reads the session of an address without an id: the tests' address has none. */
function serveSession(session = LONG_BIEN) {
  return serve({
    'GET /api/v1/reconciliations/': () => json(session),
    'GET /api/v1/reconciliation-reasons': () => json({ items: REASONS, next: null, total: 1 }),
    'GET /api/v1/reconciliations/r1/effect': () =>
      json({
        indicators: [
          {
            indicator: SRB,
            decimals: 1,
            area: { code: '004', name: 'quận Long Biên' },
            before: 109.8,
            after: 110.4,
            targets: [
              {
                plan: { id: 'p', number: null, title: 'Kế hoạch 50' },
                comparator: 'LE',
                value: 110,
                before: 'MET',
                after: 'NOT_MET',
              },
            ],
          },
          {
            indicator: { code: 'CBR', nameVi: 'Tỷ suất sinh thô', nameEn: 'Crude birth rate' },
            decimals: 1,
            area: { code: '004', name: 'quận Long Biên' },
            before: null,
            after: null,
            targets: [],
          },
        ],
        undecided: 1,
      }),
    'PUT /api/v1/reconciliations/r1/lines': () => json({ ...session, version: 4 }),
    'PUT /api/v1/reconciliations/r1/figures/p2': () => json({ ...session, version: 4 }),
    'POST /api/v1/reconciliations/r1/agree': () => json({ ...session, state: 'AGREED' }),
  });
}

const page = (
  <MeContext value={HON_TRE}>
    <ReconciliationPage />
  </MeContext>
);

const lines = () => within(screen.getByRole('table', { name: /chênh lệch, lý do/ }));

it('shows agencies side by side, who is missing, and what would change', async () => {
  serveSession();
  await render(page);
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Thống nhất số liệu quận Long Biên, năm 2024' }),
  ).toBeInTheDocument();
  const boys = lines().getByRole('row', { name: /phường Cự Khối.*bé trai/ });
  expect(
    within(boys)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(expect.arrayContaining(['54', '53', '1']));
  expect(screen.getByText('Tư pháp – Hộ tịch: phường Cự Khối')).toBeInTheDocument();
  const effect = await screen.findByRole('row', { name: /quận Long Biên.*109,8.*110,4/ });
  expect(screen.queryByRole('row', { name: /chưa có.*chưa có/ })).not.toBeInTheDocument();
  expect(screen.getByText(/^Không liệt kê 1 chỉ số khác/)).toBeInTheDocument();
  expect(effect).toHaveTextContent('không quá 110 (Kế hoạch 50): Đạt → Chưa đạt');
});

it('wants a reason for a difference, and sends only the lines that were changed', async () => {
  const calls = serveSession();
  await render(page);
  await userEvent.type(await screen.findByLabelText(/^Số thống nhất: .*bé trai/), '54');
  expect(screen.getByText('Có 1 dòng chưa lưu')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Chốt số thống nhất' })).toBeDisabled();
  const save = screen.getByRole('button', { name: 'Lưu lý do và số thống nhất' });
  await userEvent.click(save);
  expect(lines().getByText('Các cơ quan chênh lệch: chọn lý do')).toBeInTheDocument();
  expect(calls.some(({ method }) => method === 'PUT')).toBe(false);
  await lines().findAllByRole('option', { name: 'Đăng ký muộn' });
  await userEvent.selectOptions(lines().getByLabelText(/^Lý do: .*bé trai/), 'Đăng ký muộn');
  await userEvent.click(save);
  await expect
    .poll(() => calls.find(({ method }) => method === 'PUT')?.body)
    .toEqual({ lines: [{ line: 'boys', reason: 'LATE', reasonText: null, agreedValue: 54 }] });
  expect(calls.find(({ method }) => method === 'PUT')?.headers.get('If-Match')).toBe('"3"');
});

it('takes what all agencies say alike, without a reason', async () => {
  serveSession({ ...LONG_BIEN, lines: [line({ id: 'boys', figures: [54, 54], difference: 0 })] });
  await render(page);
  expect(await screen.findByLabelText(/^Số thống nhất: .*bé trai/)).toHaveAttribute('placeholder', '54');
  expect(lines().queryByLabelText(/^Lý do/)).not.toBeInTheDocument();
});

it('enters figures for another agency only by its letter, with the keys of a spreadsheet', async () => {
  const calls = serveSession();
  const { router } = await render(page);
  await userEvent.click(
    await screen.findByRole('button', { name: 'Nhập thay số liệu của Phòng Tư pháp quận Long Biên' }),
  );
  expect(router.state.location.search).toEqual({ enter: 'p2' });
  const boys = await screen.findByLabelText('phường Cự Khối, Trẻ sinh ra sống: bé trai');
  await userEvent.clear(boys);
  await userEvent.type(boys, '53{Enter}47');
  expect(screen.getByLabelText('phường Cự Khối, Trẻ sinh ra sống: bé gái')).toHaveValue('47');
  await userEvent.type(screen.getByLabelText('Căn cứ số liệu'), 'Sổ đăng ký khai sinh');
  await userEvent.click(screen.getByRole('button', { name: 'Lưu số liệu' }));
  expect(screen.getByText('Nhập số, ký hiệu văn bản')).toBeInTheDocument();
  expect(screen.getByText('Chọn ngày văn bản')).toBeInTheDocument();
  await userEvent.type(screen.getByLabelText('Số, ký hiệu văn bản của cơ quan'), '45/PTP');
  await userEvent.type(screen.getByLabelText('Ngày văn bản'), '10/11/2024');
  await userEvent.tab();
  await userEvent.click(screen.getByRole('button', { name: 'Lưu số liệu' }));
  await expect
    .poll(() => calls.find(({ method }) => method === 'PUT')?.body)
    .toEqual({
      basis: 'Sổ đăng ký khai sinh',
      cutOff: null,
      document: { number: '45/PTP', issuedOn: '2024-11-10' },
      figures: [
        { line: 'boys', value: 53, lateRegistered: null },
        { line: 'girls', value: 47, lateRegistered: null },
      ],
    });
});

it('names who is missing before it agrees, and wants number and day of the minutes', async () => {
  const calls = serveSession();
  await render(page);
  await userEvent.click(await screen.findByRole('button', { name: 'Chốt số thống nhất' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText('Tư pháp – Hộ tịch: phường Cự Khối')).toBeInTheDocument();
  await userEvent.click(dialog.getByRole('button', { name: 'Chốt số thống nhất' }));
  expect(dialog.getByText('Nhập số biên bản')).toBeInTheDocument();
  await userEvent.type(dialog.getByLabelText('Số biên bản'), '12/BB');
  await userEvent.type(dialog.getByLabelText('Ngày biên bản'), '15/11/2024');
  await userEvent.tab();
  await userEvent.click(dialog.getByRole('button', { name: 'Chốt số thống nhất' }));
  await expect
    .poll(() => calls.find(({ method }) => method === 'POST')?.body)
    .toEqual({ minutesNumber: '12/BB', signedOn: '2024-11-15' });
});
