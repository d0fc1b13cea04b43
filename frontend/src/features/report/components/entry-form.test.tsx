import { expect, test, vi } from 'vitest';
import { configureApi } from '@/api/client';
import { MeContext } from '@/api/me';
import { outbox } from '@/api/outbox/device-outbox';
import { HON_TRE } from '@/test/me';
import { render, screen, userEvent, within } from '@/test/render';
import { json, serve } from '@/test/service';
import type { Content, Report } from '../api/types';
import { emptyContent, sampleForm, sampleReport, sampleTemplate } from '../testing/samples';
import { EntryForm } from './entry-form';

const KEY = { series: 'BIRTHS', organisation: 'TYT-HON-TRE', period: '2024' };
const PATH = '/api/v1/reports/BIRTHS/TYT-HON-TRE/2024';

const FILLED = Object.fromEntries(sampleForm.cellKeys.map((key, at) => [key, [30, 28, 9, 8, 2, 1][at] ?? 0]));

const versioned = (report: Report, etag: string) =>
  new Response(JSON.stringify(report), {
    status: 200,
    headers: { 'Content-Type': 'application/json', ETag: etag },
  });

async function open(change: Partial<Report> = {}) {
  localStorage.clear();
  const report: Report = { ...sampleReport, ...change };
  let stored = report;
  const calls = serve({
    [`PUT ${PATH}`]: ({ body }) => {
      stored = { ...report, revision: 1, content: body as Content };
      return versioned(stored, '"2"');
    },
    [`POST ${PATH}/submit`]: () => versioned({ ...stored, state: 'SUBMITTED', receivedLate: false }, '"3"'),
    [`POST ${PATH}/leader`]: () =>
      versioned({ ...stored, leader: { state: 'AWAITING', words: null, by: null, at: null } }, '"3"'),
    [`POST ${PATH}/sheet`]: () =>
      json({
        cells: [
          { key: 'LIVE_BIRTHS.MALE', value: 54, place: 'C5' },
          { key: 'LIVE_BIRTHS.FEMALE', value: 0, place: 'D5' },
        ],
        blank: [{ key: 'LIVE_BIRTHS_2ND.MALE', place: 'C6' }],
        unmatched: [
          { place: 'B8', code: 'report-sheet.row-unknown', message: 'Biểu không có dòng “Tử vong”.' },
        ],
        faults: [{ place: 'D6', code: 'report-sheet.not-count', message: '“1,5” không phải số nguyên.' }],
      }),
    'GET /api/v1/report-series/BIRTHS': () => json({ fillsFrom: null }),
    'GET /api/v1/me': () => json(HON_TRE),
  });
  await render(
    <MeContext value={HON_TRE}>
      <EntryForm
        reportKey={KEY}
        loaded={{ data: report, etag: '"1"' }}
        template={sampleTemplate}
        form={sampleForm}
      />
    </MeContext>,
  );
  return { calls, user: userEvent.setup() };
}

const cell = (name: string) => screen.getByLabelText<HTMLInputElement>(name);

test('a file shows what it would change, goes into the cells as if typed, and out again', async () => {
  const { calls, user } = await open();
  await user.click(cell('Trẻ sinh ra sống – Nam'));
  await user.keyboard('50{Tab}');
  await user.click(screen.getByRole('button', { name: 'Lấy số từ tệp' }));
  const dialog = await screen.findByRole('dialog', { name: /Lấy số liệu từ tệp/ });
  await user.upload(within(dialog).getByLabelText('Tệp số liệu'), new File(['PK'], 'biểu.xlsx'));
  const line = await within(dialog).findByRole('row', { name: /^Trẻ sinh ra sống – Nam/ });
  expect(line).toHaveTextContent(/50\s*54\s*C5/);
  expect(within(dialog).getByText('Ô D6: “1,5” không phải số nguyên.')).toBeVisible();
  expect(within(dialog).getByText('Ô B8: Biểu không có dòng “Tử vong”.')).toBeVisible();
  expect(within(dialog).getByText(/^Ô C6: .*con thứ hai – Nam/)).toBeVisible();
  // Nothing is touched before it is said.
  expect(cell('Trẻ sinh ra sống – Nam')).toHaveValue('50');
  await user.click(within(dialog).getByRole('button', { name: 'Đưa 2 số vào biểu' }));
  expect(cell('Trẻ sinh ra sống – Nam')).toHaveValue('54');
  expect(cell('Trẻ sinh ra sống – Nữ')).toHaveValue('0');
  await vi.waitFor(() =>
    expect((calls.filter(({ method }) => method === 'PUT').at(-1)?.body as Content).cells).toContainEqual({
      key: 'LIVE_BIRTHS.MALE',
      value: 54,
      note: null,
    }),
  );
  await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  expect(cell('Trẻ sinh ra sống – Nam')).toHaveValue('50');
  expect(cell('Trẻ sinh ra sống – Nữ')).toHaveValue('');
});

test('keys move as in a spreadsheet, Esc takes the old figure back', async () => {
  const { user } = await open();
  await user.click(cell('Trẻ sinh ra sống – Nam'));
  await user.keyboard('54{Enter}');
  expect(cell('Trong đó: là con thứ hai – Nam')).toHaveFocus();
  await user.keyboard('7{ArrowRight}');
  expect(cell('Trong đó: là con thứ hai – Nữ')).toHaveFocus();
  await user.keyboard('{ArrowUp}');
  expect(cell('Trẻ sinh ra sống – Nữ')).toHaveFocus();
  await user.keyboard('47');
  expect(screen.getByRole('row', { name: /1\. Trẻ sinh ra sống/ })).toHaveTextContent('101');
  await user.keyboard('{Escape}');
  expect(cell('Trẻ sinh ra sống – Nữ')).toHaveValue('');
  expect(document.body).not.toHaveTextContent('NaN');
});

test('a block from a spreadsheet is pasted whole, and what is no figure is kept', async () => {
  const { user } = await open();
  await user.click(cell('Trẻ sinh ra sống – Nam'));
  await user.paste('1.234\t1,5\r\n\t3\r\n');
  expect(cell('Trẻ sinh ra sống – Nam')).toHaveValue('1234');
  expect(cell('Trẻ sinh ra sống – Nữ')).toHaveValue('1,5');
  expect(cell('Trẻ sinh ra sống – Nữ')).toBeInvalid();
  expect(cell('Trong đó: là con thứ hai – Nam')).toHaveValue('');
  expect(cell('Trong đó: là con thứ hai – Nữ')).toHaveValue('3');
  expect(screen.getByText(/1 ô cần sửa · đã nhập 3\/6 ô/)).toBeInTheDocument();
});

test('faults are named with their row, lead to their field, and stop sending', async () => {
  const { user, calls } = await open();
  await user.click(cell('Trẻ sinh ra sống – Nam'));
  await user.keyboard('2x');
  await user.click(screen.getByRole('button', { name: 'Gửi báo cáo' }));
  const summary = screen.getByRole('alert');
  expect(summary).toHaveFocus();
  await user.click(within(summary).getByRole('link', { name: /Trẻ sinh ra sống – Nam: “2x” không phải số/ }));
  expect(cell('Trẻ sinh ra sống – Nam')).toHaveFocus();
  expect(within(summary).getByRole('link', { name: 'Khó khăn: chưa nhập' })).toBeInTheDocument();
  expect(calls.some(({ path }) => path.endsWith('/submit'))).toBe(false);
});

test('a report filled in by the service is begun and sent from the version just saved', async () => {
  const { user, calls } = await open({ revision: 0, filled: { cells: FILLED, until: '2024-10-31' } });
  expect(cell('Trẻ sinh ra sống – Nam')).toHaveValue('30');
  await user.type(screen.getByLabelText(/Khó khăn/), 'Không');
  await user.click(screen.getByRole('button', { name: 'Gửi báo cáo' }));
  await vi.waitFor(() => expect(calls.some(({ path }) => path.endsWith('/submit'))).toBe(true));
  const writes = calls.filter(({ method, path }) => method !== 'GET' && path.startsWith(PATH));
  expect(writes.map(({ method }) => method)).toEqual(['PUT', 'POST']);
  expect(writes[0]?.headers.get('If-Match')).toBeNull();
  expect((writes[0]?.body as Content).cells).toContainEqual({
    key: 'LIVE_BIRTHS.MALE',
    value: 30,
    note: null,
  });
  expect(writes[1]?.headers.get('If-Match')).toBe('"2"');
  expect(writes[1]?.headers.get('Idempotency-Key')).toBeTruthy();
});

test('where a series wants the word of a leader, the draft goes there and is not sent', async () => {
  const { user, calls } = await open({
    revision: 0,
    filled: { cells: FILLED, until: '2024-10-31' },
    allowedActions: ['EDIT', 'ASK_LEADER'],
  });
  await user.type(screen.getByLabelText(/Khó khăn/), 'Không');
  await user.click(screen.getByRole('button', { name: 'Trình lãnh đạo' }));
  await vi.waitFor(() => expect(calls.some(({ path }) => path === `${PATH}/leader`)).toBe(true));
  expect(calls.some(({ path }) => path.endsWith('/submit'))).toBe(false);
});

test('sent without a network, it waits whole on the device and is not said to be sent', async () => {
  const add = vi.spyOn(outbox, 'add').mockResolvedValue();
  const { user, calls } = await open({ revision: 0, filled: { cells: FILLED, until: null } });
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('network')));
  configureApi('');
  await user.type(screen.getByLabelText(/Khó khăn/), 'Không');
  await user.click(screen.getByRole('button', { name: 'Gửi báo cáo' }));
  await vi.waitFor(() => expect(add).toHaveBeenCalled());
  const [username, [action]] = add.mock.calls[0] ?? ['', []];
  expect(username).toBe(HON_TRE.username);
  expect(action).toMatchObject({
    kind: 'REPORT',
    subject: 'BIRTHS/TYT-HON-TRE/2024',
    method: 'PUT',
    path: `${PATH}?submit=true`,
    ifMatch: null,
  });
  expect((action?.body as Content).cells).toHaveLength(6);
  expect(calls.some(({ path }) => path.endsWith('/submit'))).toBe(false);
});

test('what the service refuses is said at its field', async () => {
  const { user } = await open({ revision: 0, filled: { cells: FILLED, until: null } });
  serve({
    [`PUT ${PATH}`]: ({ body }) =>
      versioned({ ...sampleReport, filled: { cells: FILLED, until: null }, content: body as Content }, '"2"'),
    [`POST ${PATH}/submit`]: () =>
      json(
        {
          title: 'Chưa hợp lệ',
          code: 'validation',
          errors: [{ pointer: '/cells/1/note', code: 'report.override-note', message: 'Cần ghi lý do' }],
        },
        422,
      ),
  });
  await user.type(screen.getByLabelText(/Khó khăn/), 'Không');
  await user.click(screen.getByRole('button', { name: 'Gửi báo cáo' }));
  expect(
    await screen.findByRole('link', { name: 'Ghi chú cho Trẻ sinh ra sống – Nữ: Cần ghi lý do' }),
  ).toBeInTheDocument();
});

test('a returned report shows the reason in full and marks the cell', async () => {
  await open({
    state: 'RETURNED',
    content: { ...emptyContent, cells: [{ key: 'LIVE_BIRTHS.FEMALE', value: 47, note: null }] },
    returnReason: { code: 'WRONG_FIGURE', text: 'Nhiều hơn sổ A0', at: '2024-11-18T01:00:00Z', by: 'TTYT' },
    comments: [
      {
        cell: 'LIVE_BIRTHS.FEMALE',
        code: 'WRONG_FIGURE',
        text: 'Sổ ghi 46',
        by: 'TTYT',
        at: '2024-11-18T01:00:00Z',
        revision: 1,
        answeredIn: null,
      },
    ],
  });
  expect(screen.getByText('Lý do: Số liệu chưa đúng: Nhiều hơn sổ A0')).toBeInTheDocument();
  expect(cell('Trẻ sinh ra sống – Nữ')).toHaveAttribute('data-found', 'comment');
  expect(cell('Trẻ sinh ra sống – Nữ')).toHaveAccessibleDescription(/Sổ ghi 46/);
});
