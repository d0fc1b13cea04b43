import { expect, it } from 'vitest';
import { addedParticipant, bodyOf, emptySession, faultsOf } from './new-session';

const LONG_BIEN = { code: '004', name: 'quận Long Biên', level: 2 };
const CU_KHOI = { code: '00154', name: 'phường Cự Khối', level: 3 };
const health = {
  ...addedParticipant('HEALTH', true),
  organisation: { code: 'TTYT', name: 'Trung tâm Y tế' },
};
const justice = { ...addedParticipant('JUSTICE'), organisation: { code: 'PTP', name: 'Phòng Tư pháp' } };

it('begins with the births of the past year and the four agencies', () => {
  const draft = emptySession('2024-11-18');
  expect([draft.year, draft.elements]).toEqual(['2023', ['LIVE_BIRTHS']]);
  expect([...faultsOf(draft).values()]).toEqual([
    'chooseArea',
    ...Array<string>(4).fill('organisationMissing'),
  ]);
});

it('compares by the units inside a district, and a commune as a whole', () => {
  const draft = { ...emptySession('2024-11-18'), participants: [health, justice] };
  expect(bodyOf({ ...draft, area: LONG_BIEN })).toMatchObject({
    area: '004',
    period: '2023',
    level: 3,
    participants: [
      { organisation: 'TTYT', agencyKind: 'HEALTH', required: true },
      { organisation: 'PTP', agencyKind: 'JUSTICE', required: false },
    ],
  });
  expect(bodyOf({ ...draft, area: LONG_BIEN, wholeArea: true }).level).toBeNull();
  expect(bodyOf({ ...draft, area: CU_KHOI, part: '-Q2' })).toMatchObject({ level: null, period: '2023-Q2' });
});

it('takes two agencies at least, and something to compare', () => {
  const draft = { ...emptySession('2024-11-18'), area: CU_KHOI, elements: [], participants: [health] };
  expect([...faultsOf(draft).values()]).toEqual(['elementsMissing', 'participantsMissing']);
});
