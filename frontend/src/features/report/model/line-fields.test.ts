import { expect, test } from 'vitest';
import {
  fieldsOfLines,
  lineCount,
  lineField,
  lineLabel,
  linesOf,
  typedLines,
  withoutLine,
} from './line-fields';

const KEYS = ['A.MALE', 'A.FEMALE'];
const LINES = [
  { label: 'Ấp 1', cells: [{ key: 'A.MALE', value: 3 }] },
  {
    label: 'Ấp 2',
    cells: [
      { key: 'A.MALE', value: 0 },
      { key: 'A.FEMALE', value: 4 },
    ],
  },
];

test('lines come back from their fields as they were', () => {
  const fields = fieldsOfLines(LINES);
  expect(lineCount(fields)).toBe(2);
  expect(linesOf(fields, KEYS, 'vi')).toEqual(LINES);
});

test('a line without a name or with a name twice stays here and is said; a blank one is none', () => {
  const fields = {
    ...fieldsOfLines(LINES),
    [lineField(2, 'A.MALE')]: '1.234',
    [lineLabel(4)]: 'Ấp 1',
    [lineLabel(5)]: ' ',
  };
  expect(typedLines(fields, KEYS, 'vi').map(({ fault }) => fault)).toEqual([
    null,
    null,
    'NAMELESS',
    null,
    'TWICE',
  ]);
  expect(linesOf(fields, KEYS, 'vi').map(({ label }) => label)).toEqual(['Ấp 1', 'Ấp 2']);
  expect(typedLines(fields, KEYS, 'vi')[2]?.cells).toEqual([{ key: 'A.MALE', value: 1234 }]);
});

test('those after a line that is taken out move up', () => {
  const fields = fieldsOfLines(LINES);
  const left = { ...fields, ...withoutLine(fields, KEYS, 0) };
  expect(linesOf(left, KEYS, 'vi')).toEqual([LINES[1]]);
});
