import { expect, it } from 'vitest';
import { wordDifference } from './word-difference';

const told = (before: string, after: string) =>
  wordDifference(before, after).map(
    ({ op, text }) => `${{ KEEP: '=', ADD: '+', REMOVE: '-' }[op]}${text.trim()}`,
  );

it('tells the words that went and those that came', () => {
  expect(told('đạt 108 bé trai', 'đạt dưới 109 bé trai')).toEqual(['=đạt', '-108', '+dưới 109', '=bé trai']);
});

it('sees no difference in spaces alone', () => {
  expect(told('Trạm  Y tế', 'Trạm Y tế ')).toEqual(['=Trạm Y tế']);
});

it.each([
  ['', 'mới', ['+mới']],
  ['cũ', '', ['-cũ']],
  ['', '', []],
])('from %o to %o', (before, after, runs) => {
  expect(told(before, after)).toEqual(runs);
});

it('compares whole lines of long texts', () => {
  const long = Array.from({ length: 1300 }, (_, n) => `dòng ${n} của văn bản`);
  const changed = long.with(700, 'dòng đã sửa');
  const runs = wordDifference(long.join('\n'), changed.join('\n')).filter(({ op }) => op !== 'KEEP');
  expect(runs).toEqual([
    { op: 'REMOVE', text: 'dòng 700 của văn bản\n' },
    { op: 'ADD', text: 'dòng đã sửa\n' },
  ]);
});
