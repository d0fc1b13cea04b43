import { uniqueKey } from '@/lib/unique-key';
import type { Agency, AreaChoice, NewReconciliation, Ref } from '../api/types';

export const AGENCIES = [
  'HEALTH',
  'JUSTICE',
  'POLICE',
  'STATISTICS',
  'HOSPITAL',
  'OTHER',
] as const satisfies readonly Agency[];

/** Periods of a year by the end of their codes. */
export const PARTS_OF_YEAR = ['', '-H1', '-H2', '-Q1', '-Q2', '-Q3', '-Q4'] as const;

interface ParticipantDraft {
  /** Names the line on the screen. */
  key: string;
  organisation: Ref | null;
  agencyKind: Agency;
  required: boolean;
}

export interface SessionDraft {
  area: AreaChoice | null;
  year: string;
  /** What follows the year in the code of a shorter period: `-Q1`; empty for the whole year. */
  part: string;
  elements: readonly string[];
  wholeArea: boolean;
  participants: readonly ParticipantDraft[];
}

export const addedParticipant = (agencyKind: Agency, required = false): ParticipantDraft => ({
  key: uniqueKey(),
  organisation: null,
  agencyKind,
  required,
});

/** What a session usually is: births of the past year, of the four agencies, by the units inside. */
export const emptySession = (today: string): SessionDraft => ({
  area: null,
  year: String(Number(today.slice(0, 4)) - 1),
  part: '',
  elements: ['LIVE_BIRTHS'],
  wholeArea: false,
  participants: [
    addedParticipant('HEALTH', true),
    addedParticipant('JUSTICE', true),
    addedParticipant('POLICE'),
    addedParticipant('STATISTICS'),
  ],
});

type Fault = 'chooseArea' | 'elementsMissing' | 'participantsMissing' | 'organisationMissing';

const LEAST_AGENCIES = 2;

/** What is to be corrected before the service is asked, by field; a line of an agency by its key. */
export function faultsOf(draft: SessionDraft): Map<string, Fault> {
  const faults = new Map<string, Fault>();
  if (draft.area === null) faults.set('area', 'chooseArea');
  if (draft.elements.length === 0) faults.set('elements', 'elementsMissing');
  if (draft.participants.length < LEAST_AGENCIES) faults.set('participants', 'participantsMissing');
  for (const { key, organisation } of draft.participants) {
    if (organisation === null) faults.set(key, 'organisationMissing');
  }
  return faults;
}

const COMMUNE = 3;

/** Figures are compared down to communes, not below. */
const isDivided = (area: AreaChoice | null): area is AreaChoice => area !== null && area.level < COMMUNE;

/** What is sent, of a draft without faults. */
export function bodyOf(draft: SessionDraft): NewReconciliation {
  return {
    area: draft.area?.code ?? '',
    period: `${draft.year}${draft.part}`,
    elements: [...draft.elements],
    level: draft.wholeArea || !isDivided(draft.area) ? null : draft.area.level + 1,
    standingOffice: null,
    participants: draft.participants.map(({ organisation, agencyKind, required }) => ({
      organisation: organisation?.code ?? '',
      agencyKind,
      required,
    })),
  };
}
