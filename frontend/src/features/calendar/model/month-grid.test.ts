import { expect, test } from 'vitest';
import { entry } from '../testing/samples';
import { onDay, weeksOf, withoutDay } from './month-grid';

test('weeks begin on Monday and hold the whole month', () => {
  const weeks = weeksOf('2024-07');
  expect(weeks).toHaveLength(5);
  expect(weeks[0]?.[0]).toBe('2024-07-01');
  expect(weeks.at(-1)?.at(-1)).toBe('2024-08-04');
  expect(weeksOf('2024-09')[0]?.[0]).toBe('2024-08-26');
});

test('a vague time stands on no day', () => {
  const dated = entry({ from: '2024-07-15', to: '2024-07-17' });
  const vague = entry({ from: '2024-07-01', to: '2024-07-31', precision: 'MONTH' });
  expect(onDay([dated, vague], '2024-07-16')).toEqual([dated]);
  expect(withoutDay([dated, vague], '2024-07')).toEqual([vague]);
  expect(withoutDay([vague], '2024-08')).toEqual([]);
});
