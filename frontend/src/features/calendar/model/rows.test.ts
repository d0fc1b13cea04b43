import { expect, test } from 'vitest';
import { deadline, entry } from '../testing/samples';
import { groupsOf } from './rows';

test('an activity is one row, and the same deadline of several units one mark', () => {
  const [group, ...others] = groupsOf(
    [
      entry({ id: 'o2', from: '2024-10-11', to: '2024-10-11' }),
      entry(),
      deadline('HON-TRE'),
      deadline('AN-SON'),
    ],
    'plan',
  );
  expect(others).toEqual([]);
  expect(group?.title).toBe('139/KH-TTYT – Kế hoạch năm 2024');
  expect(group?.unit).toBe('Trung tâm Y tế huyện Kiên Hải');
  expect(group?.rows.map(({ title, units }) => [title, units.length])).toEqual([
    ['II.5 Treo băng rôn', 1],
    ['Báo cáo kết quả năm 2024', 2],
  ]);
  expect(group?.rows[0]?.lines.map((line) => line.map(({ from }) => from))).toEqual([
    ['2024-07-11', '2024-10-11'],
  ]);
  expect(group?.rows[1]?.lines[0]?.[0]?.entries).toHaveLength(2);
});

test('what would cover each other stands on lines of its own', () => {
  const [group] = groupsOf(
    [
      entry({ from: '2024-01-01', to: '2024-12-31', precision: 'YEAR' }),
      entry({ id: 'o2' }),
      entry({ id: 'o3', from: '2024-07-12', to: '2024-07-12' }),
    ],
    'plan',
  );
  expect(group?.rows[0]?.lines).toHaveLength(3);
  expect(group?.unit).toBe('Trung tâm Y tế huyện Kiên Hải');
});

test('by unit, each unit has its rows, and what is nobody’s stands last', () => {
  const groups = groupsOf([deadline('B'), entry({ organisation: null }), deadline('A')], 'unit');
  expect(groups.map(({ title }) => title)).toEqual(['Trạm A', 'Trạm B', '']);
});

test('observances and holidays have no row', () => {
  expect(groupsOf([entry({ kind: 'OBSERVANCE' }), entry({ kind: 'HOLIDAY' })], 'plan')).toEqual([]);
});
