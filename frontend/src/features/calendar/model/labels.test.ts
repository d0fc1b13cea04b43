import { expect, test } from 'vitest';
import { labelsOf } from './labels';

const day = (at: number) => ({ at, length: 0.003 });

test('words stand in a bar that is long enough, else after it', () => {
  expect(labelsOf([{ stretch: { at: 0, length: 1 }, words: ['trong năm'] }])).toEqual([
    { text: 'trong năm', side: 'inside' },
  ]);
  expect(labelsOf([{ stretch: day(0.5), words: ['11/7'] }])).toEqual([{ text: '11/7', side: 'right' }]);
});

test('at the right edge they stand before the bar', () => {
  expect(labelsOf([{ stretch: day(0.99), words: ['26/12'] }])).toEqual([{ text: '26/12', side: 'left' }]);
});

test('where bars stand close the shorter words are taken, or none', () => {
  const months = Array.from({ length: 12 }, (_, month) => ({
    stretch: { at: month / 12, length: 1 / 12 },
    words: [`trong tháng ${month + 1}`, `T${month + 1}`],
  }));
  expect(labelsOf(months)[4]).toEqual({ text: 'T5', side: 'inside' });
  expect(
    labelsOf([
      { stretch: day(0.5), words: ['11/7'] },
      { stretch: day(0.51), words: ['15/7'] },
    ]),
  ).toEqual([
    { text: '11/7', side: 'left' },
    { text: '15/7', side: 'right' },
  ]);
  const close = [0, 0.01, 0.02].map((at) => ({ stretch: day(0.5 + at), words: ['dự kiến 11/7'] }));
  expect(labelsOf(close)[1]).toBeNull();
});
