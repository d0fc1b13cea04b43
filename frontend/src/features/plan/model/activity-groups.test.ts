import { expect, it } from 'vitest';
import { activity, section } from '../testing/samples';
import { activityGroups, numberInGroup } from './activity-groups';

it('groups activities by section in the order of the document', () => {
  const sections = [section('II'), section('ANNEX.I'), section('ANNEX.II')];
  const groups = activityGroups(
    [
      activity({ code: 'ANNEX.II.1', section: 'ANNEX.II' }),
      activity({ code: 'ANNEX.I.2', section: 'ANNEX.I' }),
      activity({ code: 'X', section: null }),
      activity({ code: 'ANNEX.II.2', section: 'ANNEX.II' }),
    ],
    sections,
  );
  expect(groups.map((group) => [group.section?.code, group.activities.map(({ code }) => code)])).toEqual([
    ['ANNEX.I', ['ANNEX.I.2']],
    ['ANNEX.II', ['ANNEX.II.1', 'ANNEX.II.2']],
    [undefined, ['X']],
  ]);
});

it.each([
  ['II.5', 'II', '5'],
  ['ANNEX.II.3', 'ANNEX.II', '3'],
  ['II.1.1a', 'II.1.1', 'a'],
  ['III', 'III', '1'],
  ['IV.1.1.2', 'IV.2', 'IV.1.1.2'],
])('numbers %s within %s', (code, within, number) => {
  expect(numberInGroup({ code }, { code: within })).toBe(number);
});
