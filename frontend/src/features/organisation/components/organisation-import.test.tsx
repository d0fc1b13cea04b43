import { expect, it } from 'vitest';
import { render, screen, userEvent, within } from '@/test/render';
import { json, serve } from '@/test/service';
import { OrganisationImport } from './organisation-import';

const row = (line: number, over: object = {}) => ({
  line,
  outcome: 'CREATE',
  code: `TYT-${line}`,
  name: `Trạm ${line}`,
  errors: [],
  ...over,
});

const result = (rows: { outcome: string }[], applied = false) => {
  const count = (outcome: string) => rows.filter((each) => each.outcome === outcome).length;
  return json({
    rows,
    created: count('CREATE'),
    unchanged: count('UNCHANGED'),
    refused: count('REFUSED'),
    applied,
  });
};

const REFUSED = row(4, {
  outcome: 'REFUSED',
  errors: [{ column: 'parent', code: 'unknown', message: 'Không có đơn vị mang mã này.' }],
});

const choose = (name: string) =>
  userEvent.upload(screen.getByLabelText('Tệp XLSX hoặc CSV'), new File(['x'], name));

it('shows the faults of a file in words and does not offer to import it', async () => {
  const calls = serve({
    'POST /api/v1/organisation-imports': () => result([row(2), row(3, { outcome: 'UNCHANGED' }), REFUSED]),
  });
  await render(<OrganisationImport />);
  await choose('don-vi.xlsx');
  expect(await screen.findByText('3 dòng: 1 thêm mới, 1 đã có, 1 có lỗi')).toBeInTheDocument();
  const table = within(screen.getByRole('table', { name: 'Các dòng của tệp don-vi.xlsx' }));
  // The faulty lines first: one is not looked for among thousands.
  expect(table.getAllByRole('row')).toHaveLength(2);
  expect(table.getByText('Báo cáo cho: Không có đơn vị mang mã này.')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Nhập/ })).not.toBeInTheDocument();
  expect(calls[0]?.query.get('dryRun')).toBe('true');
  expect(calls[0]?.headers.get('Content-Type')).toBe(
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  );
  await userEvent.click(screen.getByRole('checkbox', { name: 'Chỉ hiện dòng có lỗi' }));
  expect(table.getAllByRole('row')).toHaveLength(4);
});

it('imports a good file once it was shown', async () => {
  const calls = serve({
    'POST /api/v1/organisation-imports': ({ query }) =>
      result([row(2), row(3)], query.get('dryRun') === 'false'),
  });
  await render(<OrganisationImport />);
  await choose('don-vi.csv');
  await userEvent.click(await screen.findByRole('button', { name: 'Nhập 2 cơ quan, đơn vị' }));
  expect(await screen.findByText('Đã nhập 2 cơ quan, đơn vị')).toBeInTheDocument();
  expect(calls.map(({ query }) => query.get('dryRun'))).toEqual(['true', 'false']);
  expect(calls[1]?.headers.get('Content-Type')).toBe('text/csv');
  await userEvent.click(screen.getByRole('button', { name: 'Nhập tệp khác' }));
  expect(screen.getByText(/^Kéo tệp/)).toBeInTheDocument();
});

it('says why a file could not be read at all', async () => {
  serve({
    'POST /api/v1/organisation-imports': () =>
      json(
        {
          code: 'invalid',
          detail: 'Tệp có lỗi.',
          errors: [{ pointer: '/lines/17', code: 'encoding', message: 'Chữ không ở dạng UTF-8.' }],
        },
        422,
      ),
  });
  await render(<OrganisationImport />);
  await choose('don-vi.csv');
  const alert = within(await screen.findByRole('alert'));
  expect(alert.getByText('Không đọc được tệp. Chưa có gì thay đổi.')).toBeInTheDocument();
  expect(alert.getByText('Dòng 17: Chữ không ở dạng UTF-8.')).toBeInTheDocument();
});

it('takes a dropped file', async () => {
  const calls = serve({ 'POST /api/v1/organisation-imports': () => result([row(2)]) });
  await render(<OrganisationImport />);
  const box = screen.getByText(/^Kéo tệp/).parentElement;
  const drop = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(drop, { dataTransfer: { files: [new File(['x'], 'tha.csv')] } });
  box?.dispatchEvent(drop);
  expect(await screen.findByText('Tệp đã chọn: tha.csv')).toBeInTheDocument();
  await expect.poll(() => calls).toHaveLength(1);
});
