import { expect, it } from 'vitest';
import { en } from '@/i18n/en';
import { translator } from '@/i18n/translate';
import { vi } from '@/i18n/vi';
import { treeRows } from '@/lib/tree-rows';
import { treeLine } from '../testing/samples';
import { everyBranch, linesBelow, openedIn, toggled } from './area-tree';
import { csvOfTree } from './tree-csv';

const LINES = [
  treeLine('912', 'huyện Kiên Hải', { parent: '91', depth: 1, areaLevel: 'DISTRICT' }),
  treeLine('31105', 'xã Hòn Tre', { allocated: true, comparator: 'LT', targetValue: 109 }),
  treeLine('31108', 'xã Lại Sơn', {
    value: 122.2,
    display: { colour: 'NONE', hatched: false, monitoringOnly: true, hideRatio: true },
    evidence: 'TOO_FEW',
  }),
];

const rowsOf = (opened: readonly string[]) => {
  const { top, opens, below } = linesBelow(LINES);
  return treeRows(top, {
    idOf: ({ area }) => area.code,
    opens,
    isOpen: (code) => opened.includes(code),
    below,
  }).map(({ id, depth }) => [id, depth]);
};

it('is open at the top until somebody closes it, and says so in its address', () => {
  expect(rowsOf(openedIn(undefined, LINES))).toEqual([
    ['912', 1],
    ['31105', 2],
    ['31108', 2],
  ]);
  const closed = toggled(openedIn(undefined, LINES), '912');
  expect(rowsOf(openedIn(closed, LINES))).toEqual([['912', 1]]);
  expect(openedIn(toggled(openedIn(closed, LINES), '912'), LINES)).toEqual(['912']);
  expect(everyBranch(LINES)).toEqual(['912']);
});

it('leaves the house as figures, without the ratio of too few', () => {
  const csv = csvOfTree(
    { period: '2024', mapDate: '2024-12-31', rows: LINES },
    {
      t: translator(vi, 'vi'),
      language: 'vi',
    },
  );
  expect(csv[2]?.slice(0, 9)).toEqual([
    2,
    '31105',
    'xã Hòn Tre',
    'dưới 109',
    110.37735849,
    84.1,
    144.9,
    117,
    106,
  ]);
  expect(csv[3]?.slice(3, 9)).toEqual(['không quá 108', null, null, null, 117, 106]);
  expect(csv.at(-2)).toEqual(['Số liệu minh họa']);
  const english = csvOfTree(
    { period: '2024', mapDate: '2024-12-31', rows: LINES.slice(0, 1) },
    {
      t: translator(en, 'en'),
      language: 'en',
    },
  );
  expect(english[1]?.[3]).toBe('at most 108');
});
