import { expect, it } from 'vitest';
import { line } from '../testing/samples';
import { totals } from './totals';

it('adds each cell over the areas, and leaves out what has a gap', () => {
  const lines = [
    line({ id: 'a', cell: 'LIVE_BIRTHS.MALE', figures: [54, 53], systemValue: 54, agreedValue: 54 }),
    line({ id: 'b', cell: 'LIVE_BIRTHS.FEMALE', figures: [47, 47], systemValue: 47, difference: 0 }),
    line({ id: 'c', cell: 'LIVE_BIRTHS.MALE', figures: [30, null], systemValue: 0, agreedValue: 30 }),
  ];
  expect(totals(lines)).toMatchObject([
    { cell: 'LIVE_BIRTHS.MALE', figures: [84, null], system: 54, agreed: 84 },
    { cell: 'LIVE_BIRTHS.FEMALE', figures: [47, 47], system: 47, agreed: 47 },
  ]);
});
