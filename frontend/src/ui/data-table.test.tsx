import { beforeEach, describe, expect, it, vi } from 'vitest';
import { render, screen, userEvent, within } from '@/test/render';
import { DataTable, type DataColumn } from './data-table';

interface Row {
  code: string;
  name: string;
  boys: number | null;
}

const rows: Row[] = [
  { code: 'b', name: 'Lại Sơn', boys: 9 },
  { code: 'a', name: 'An Sơn', boys: null },
  { code: 'c', name: 'Đông Hồ', boys: 10 },
];

const columns: DataColumn<Row>[] = [
  { id: 'name', header: 'Địa bàn', value: (row) => row.name, rowHeader: true },
  { id: 'boys', header: 'Bé trai', value: (row) => row.boys, numeric: true },
  {
    id: 'open',
    header: 'Thao tác',
    value: () => null,
    cell: () => <button type="button">Mở</button>,
    sortable: false,
    screenOnly: true,
  },
];

const table = (
  <DataTable
    caption="Số trẻ sinh"
    columns={columns}
    rows={rows}
    rowId={(row) => row.code}
    csvName="so-tre-sinh"
    notes={['Số liệu minh họa']}
  />
);

const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);

describe('the table', () => {
  it('is a real one, with caption, headings and a region that the keyboard reaches', async () => {
    await render(table);
    expect(screen.getByRole('table', { name: 'Số trẻ sinh' })).toBeInTheDocument();
    expect(screen.getByRole('region', { name: /Số trẻ sinh/ })).toHaveAttribute('tabindex', '0');
    expect(names()).toEqual(['Lại Sơn', 'An Sơn', 'Đông Hồ']);
    expect(screen.getByText('Số liệu minh họa')).toBeInTheDocument();
  });

  it('keeps lines above a row until it is sorted', async () => {
    await render(
      <DataTable
        caption="Số trẻ sinh"
        columns={columns}
        rows={rows}
        rowId={(row) => row.code}
        before={({ code }) => (code === 'a' ? ['Đổi địa giới'] : [])}
      />,
    );
    const lines = () => screen.getAllByRole('row').map((row) => row.textContent);
    expect(lines().slice(1, 3)).toEqual([expect.stringMatching(/^Lại Sơn/), 'Đổi địa giới']);
    await userEvent.click(screen.getByRole('button', { name: /Địa bàn/ }));
    expect(lines()).not.toContain('Đổi địa giới');
  });

  it('sorts words as Vietnamese does, by keyboard too', async () => {
    await render(table);
    const heading = screen.getByRole('columnheader', { name: /Địa bàn/ });
    within(heading).getByRole('button').focus();
    await userEvent.keyboard('{Enter}');
    expect(heading).toHaveAttribute('aria-sort', 'ascending');
    expect(names()).toEqual(['An Sơn', 'Đông Hồ', 'Lại Sơn']);
    await userEvent.keyboard('{Enter}');
    expect(heading).toHaveAttribute('aria-sort', 'descending');
    expect(names()).toEqual(['Lại Sơn', 'Đông Hồ', 'An Sơn']);
    await userEvent.keyboard('{Enter}');
    expect(heading).not.toHaveAttribute('aria-sort');
  });

  it('sorts figures as figures and keeps the absent one last', async () => {
    await render(table);
    const button = within(screen.getByRole('columnheader', { name: /Bé trai/ })).getByRole('button');
    await userEvent.click(button);
    expect(names()).toEqual(['Đông Hồ', 'Lại Sơn', 'An Sơn']);
    await userEvent.click(button);
    expect(names()).toEqual(['Lại Sơn', 'Đông Hồ', 'An Sơn']);
  });
});

describe('the export', () => {
  const saved: Blob[] = [];

  beforeEach(() => {
    saved.length = 0;
    URL.createObjectURL = vi.fn((blob: Blob) => {
      saved.push(blob);
      return 'blob:table';
    });
    URL.revokeObjectURL = vi.fn();
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  });

  it('holds what is shown, in the order shown, with its notes', async () => {
    await render(table);
    await userEvent.click(screen.getByRole('button', { name: /Địa bàn/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Xuất CSV' }));
    const text = await new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result);
      if (saved[0]) reader.readAsText(saved[0]);
    });
    expect(text).toBe('Địa bàn,Bé trai\r\nAn Sơn,\r\nĐông Hồ,10\r\nLại Sơn,9\r\nSố liệu minh họa\r\n');
  });
});
