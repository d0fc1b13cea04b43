import { useState } from 'react';
import { expect, it } from 'vitest';
import { treeRows, type Branch } from '@/lib/tree-rows';
import { render, screen, userEvent } from '@/test/render';
import { TreeGrid } from './tree-grid';

const BELOW: Record<string, string[]> = { KG: ['KH', 'PQ'], KH: ['HT', 'LS'] };

function Tree({ broken }: { broken?: { state: 'failed'; error: unknown; retry: () => void } }) {
  const [open, setOpen] = useState<readonly string[]>([]);
  const [followed, setFollowed] = useState('');
  const rows = treeRows<string>(['AG', 'KG', 'KT'], {
    idOf: (item) => item,
    opens: (item) => item in BELOW,
    isOpen: (id) => open.includes(id),
    below: (id): Branch<string> => broken ?? { state: 'here', items: BELOW[id] ?? [] },
  });
  return (
    <>
      <TreeGrid
        label="Địa bàn"
        columns={[
          {
            id: 'name',
            header: 'Tên',
            cell: (item) => (
              <a href={`#${item}`} tabIndex={-1} onClick={() => setFollowed(item)}>
                {item}
              </a>
            ),
          },
          { id: 'code', header: 'Mã', cell: (item) => item.toLowerCase() },
        ]}
        rows={rows}
        emptyText="Không có"
        failedText="Không lấy được"
        onToggle={(id) =>
          setOpen((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]))
        }
      />
      <output>{followed}</output>
    </>
  );
}

const line = (name: string) => screen.getByRole('row', { name: new RegExp(`^${name}\\b`) });

it('is walked, opened and closed with keys alone', async () => {
  await render(<Tree />);
  await userEvent.tab();
  expect(line('AG')).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');
  expect(line('KG')).toHaveFocus();
  expect(line('KG')).toHaveAttribute('aria-expanded', 'false');

  await userEvent.keyboard('{ArrowRight}');
  expect(line('KG')).toHaveAttribute('aria-expanded', 'true');
  expect(line('KG')).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  expect(line('KH')).toHaveFocus();
  expect(line('KH')).toHaveAttribute('aria-level', '2');
  expect(line('KH')).toHaveAttribute('aria-posinset', '1');
  expect(line('KH')).toHaveAttribute('aria-setsize', '2');

  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}');
  expect(line('LS')).toHaveFocus();
  // A leaf neither opens nor says that it could.
  expect(line('LS')).not.toHaveAttribute('aria-expanded');
  await userEvent.keyboard('{ArrowRight}');
  expect(line('LS')).toHaveFocus();
  await userEvent.keyboard('{ArrowLeft}');
  expect(line('KH')).toHaveFocus();

  await userEvent.keyboard('{End}');
  expect(line('KT')).toHaveFocus();
  await userEvent.keyboard('{Home}');
  expect(line('AG')).toHaveFocus();
  await userEvent.keyboard('{ArrowUp}');
  expect(line('AG')).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(screen.getByRole('status')).toHaveTextContent('KG');
  await userEvent.keyboard('{ArrowLeft}');
  expect(line('KG')).toHaveAttribute('aria-expanded', 'false');
  expect(screen.queryByRole('row', { name: /^KH/ })).not.toBeInTheDocument();
});

it('is one stop of the Tab key, at the line last visited', async () => {
  await render(<Tree />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}');
  await userEvent.tab();
  expect(screen.getByRole('treegrid')).not.toContainElement(document.activeElement as HTMLElement);
  await userEvent.tab({ shift: true });
  expect(line('KG')).toHaveFocus();
});

it('says what could not be had, and asks again', async () => {
  let asked = 0;
  await render(<Tree broken={{ state: 'failed', error: null, retry: () => (asked += 1) }} />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}');
  expect(screen.getByRole('row', { name: /^Không lấy được/ })).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
  expect(asked).toBe(1);
});
