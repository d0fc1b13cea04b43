import { expect, test } from 'vitest';
import { deadline, entry } from '../testing/samples';
import { moved, shownOf, stateOf } from './calendar-state';

const TODAY = '2024-11-18';

test('without anything asked the year of today is shown, as a list on a phone', () => {
  expect(stateOf({}, TODAY, false)).toMatchObject({
    view: 'year',
    year: '2024',
    month: '2024-11',
    by: 'plan',
  });
  expect(stateOf({}, TODAY, true).view).toBe('list');
  expect(stateOf({ view: 'month', year: '2023' }, TODAY, true)).toMatchObject({
    view: 'month',
    month: '2023-01',
  });
});

test('an address written by hand cannot break it', () => {
  expect(stateOf({ view: 'x', year: '20', month: '13', kinds: 'NO', state: 'NO' }, TODAY, false)).toEqual(
    stateOf({}, TODAY, false),
  );
});

test('earlier and later go by the year, or by the month over its end', () => {
  const year = stateOf({}, TODAY, false);
  expect(moved(year, 1)).toEqual({ year: '2025', month: undefined });
  expect(moved({ ...year, view: 'month', month: '2024-12' }, 1)).toEqual({ year: '2025', month: '01' });
  expect(moved({ ...year, view: 'month', month: '2024-01' }, -1)).toEqual({ year: '2023', month: '12' });
});

test('filters of kind and state work on activities and reports alike', () => {
  const entries = [
    entry({ state: 'DONE' }),
    entry({ overdue: true }),
    deadline('A', { state: 'LATE' }),
    entry({ kind: 'OBSERVANCE', state: null }),
  ];
  const asked = (search: Record<string, string>) => shownOf(entries, stateOf(search, TODAY, false));
  expect(asked({})).toHaveLength(4);
  expect(asked({ kinds: 'DEADLINE' })).toEqual([entries[2]]);
  expect(asked({ state: 'DONE' })).toEqual([entries[0], entries[2], entries[3]]);
  expect(asked({ state: 'OVERDUE', kinds: 'OCCURRENCE' })).toEqual([entries[1]]);
});
