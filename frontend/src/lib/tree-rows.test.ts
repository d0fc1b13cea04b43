import { expect, it } from 'vitest';
import { treeRows, type Branch } from './tree-rows';

interface Place {
  code: string;
  parts: number;
}

const place = (code: string, parts = 1): Place => ({ code, parts });

const rowsOf = (open: string[], below: Record<string, Branch<Place>>) =>
  treeRows([place('91', 2), place('92', 0)], {
    idOf: ({ code }) => code,
    opens: ({ parts }) => parts > 0,
    isOpen: (id) => open.includes(id),
    below: (id) => below[id] ?? { state: 'loading' },
  });

it('shows the top alone, and says what can be opened', () => {
  expect(rowsOf([], {})).toMatchObject([
    { id: '91', depth: 1, position: 1, setSize: 2, expanded: false },
    { id: '92', depth: 1, position: 2, setSize: 2, expanded: undefined },
  ]);
});

it('puts what lies below an opened item under it, at any depth', () => {
  const rows = rowsOf(['91', '912'], {
    '91': { state: 'here', items: [place('911'), place('912')] },
    '912': { state: 'here', items: [place('31108', 0)] },
  });
  expect(rows.map(({ id, depth }) => [id, depth])).toEqual([
    ['91', 1],
    ['911', 2],
    ['912', 2],
    ['31108', 3],
    ['92', 1],
  ]);
});

it('holds the place of what is loading, failed or empty', () => {
  const retry = () => undefined;
  expect(rowsOf(['91'], {})[1]).toMatchObject({ kind: 'notice', depth: 2, branch: { state: 'loading' } });
  const failed: Branch<Place> = { state: 'failed', error: new Error('no'), retry };
  expect(rowsOf(['91'], { '91': failed })[1]).toMatchObject({ kind: 'notice', branch: failed });
  expect(rowsOf(['91'], { '91': { state: 'here', items: [] } })[1]).toMatchObject({
    kind: 'notice',
    branch: { state: 'empty' },
  });
});
