import { expect, test } from 'vitest';
import { emptyContent } from '../testing/samples';
import { fieldOfPointer } from './pointers';

const content = {
  ...emptyContent,
  cells: [
    { key: 'LIVE_BIRTHS.MALE', value: 1, note: null },
    { key: 'LIVE_BIRTHS.FEMALE', value: 2, note: null },
  ],
  activities: [
    { activity: 'a1', status: 'DONE' as const, doneOn: null, quantity: null, participants: null, note: null },
  ],
  narrative: [{ code: 'PROPOSALS', text: 'x' }],
};

test.each([
  ['/cells/1/value', 'cell/LIVE_BIRTHS.FEMALE'],
  ['/cells/0/note', 'note/LIVE_BIRTHS.MALE'],
  ['/cells/0', 'cell/LIVE_BIRTHS.MALE'],
  ['/cells/LIVE_BIRTHS_2ND.MALE', 'cell/LIVE_BIRTHS_2ND.MALE'],
  ['/content/cells/0/value', 'cell/LIVE_BIRTHS.MALE'],
  ['/activities/0/participants/women', 'activity/a1/women'],
  ['/activities/0', 'activity/a1/status'],
  ['/narrative/0/text', 'narrative/PROPOSALS'],
  ['/narrative/DIFFICULTIES', 'narrative/DIFFICULTIES'],
  ['/documentDate', 'documentDate'],
  ['/nil', 'nil'],
  ['/cells/9/value', null],
  ['/cells', null],
  ['', null],
])('%s means %s', (pointer, field) => expect(fieldOfPointer(pointer, content)).toBe(field));
