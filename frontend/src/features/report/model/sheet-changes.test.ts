import { expect, test } from 'vitest';
import { sheetChanges, taken, untaken } from './sheet-changes';

const reading = {
  cells: [
    { key: 'LIVE_BIRTHS.MALE', value: 1234, place: 'C5' },
    { key: 'LIVE_BIRTHS.FEMALE', value: 0, place: 'D5' },
  ],
};

test('a figure of the sheet stands beside what is typed, however it was written', () => {
  const changes = sheetChanges(reading, { 'cell/LIVE_BIRTHS.MALE': '1.234' }, 'vi');
  expect(changes.map(({ before, after, same }) => [before, after, same])).toEqual([
    ['1.234', '1234', true],
    ['', '0', false],
  ]);
});

test('taking over is undone for cells that nobody typed in since', () => {
  const changes = sheetChanges(reading, { 'cell/LIVE_BIRTHS.MALE': '7' }, 'vi');
  expect(taken(changes)).toEqual({ 'cell/LIVE_BIRTHS.MALE': '1234', 'cell/LIVE_BIRTHS.FEMALE': '0' });
  expect(untaken(changes, { 'cell/LIVE_BIRTHS.MALE': '1234', 'cell/LIVE_BIRTHS.FEMALE': '3' })).toEqual({
    'cell/LIVE_BIRTHS.MALE': '7',
  });
});
