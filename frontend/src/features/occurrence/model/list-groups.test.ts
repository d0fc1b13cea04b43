import { expect, test } from 'vitest';
import { occurrence } from '../testing/samples';
import { listGroups } from './list-groups';

test('what is overdue, on now and to come stand apart; what is done stands nowhere', () => {
  const groups = listGroups(
    [
      occurrence({ id: 'late', from: '2024-10-01', to: '2024-10-31', overdue: true }),
      occurrence({ id: 'now', from: '2024-11-01', to: '2024-11-30' }),
      occurrence({ id: 'next', from: '2024-12-01', to: '2024-12-31', state: 'POSTPONED' }),
      occurrence({ id: 'done', state: 'DONE' }),
    ],
    '2024-11-18',
  );
  expect(groups.overdue.map(({ id }) => id)).toEqual(['late']);
  expect(groups.now.map(({ id }) => id)).toEqual(['now']);
  expect(groups.coming.map(({ id }) => id)).toEqual(['next']);
});
