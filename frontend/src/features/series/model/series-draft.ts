import type { Unit } from '@/api/unit-choices';
import { uniqueKey } from '@/lib/unique-key';
import type { NewSeries, NewTier } from '../api/types';
import {
  deadlineFault,
  deadlineOf,
  usualDeadline,
  type DeadlineDraft,
  type DeadlineFault,
} from './deadline-draft';
import { periodOf, type PeriodKind } from './periods';

type SendingMode = NonNullable<NewTier['mode']>;

export interface TierDraft {
  /** Names the step on the screen. */
  key: string;
  from: Unit | null;
  via: Unit | null;
  to: Unit | null;
  others: readonly Unit[];
  /** Empty: as the service finds it from who plans for whom. */
  mode: SendingMode | '';
  deadline: DeadlineDraft;
}

export interface SeriesDraft {
  code: string;
  nameVi: string;
  nameEn: string;
  template: string;
  owner: Unit | null;
  periodType: PeriodKind;
  firstPeriod: string;
  /** Empty: without an end. */
  lastPeriod: string;
  periodStartDay: string;
  opens: 'ALWAYS' | 'ON' | 'AFTER';
  opensOn: string | null;
  opensAfterDays: string;
  dataCutOffOn: string | null;
  leaderApproval: boolean;
  tiers: readonly TierDraft[];
}

/** A further step begins where the one below it ends. */
export const addedTier = (below: TierDraft | undefined): TierDraft => ({
  key: uniqueKey(),
  from: below?.to ?? null,
  via: null,
  to: null,
  others: [],
  mode: '',
  deadline: usualDeadline,
});

export const emptySeries = (owner: Unit | null, today: string): SeriesDraft => ({
  code: '',
  nameVi: '',
  nameEn: '',
  template: '',
  owner,
  periodType: 'QUARTER',
  firstPeriod: periodOf('QUARTER', today),
  lastPeriod: '',
  periodStartDay: '1',
  opens: 'AFTER',
  opensOn: null,
  opensAfterDays: '1',
  dataCutOffOn: null,
  leaderApproval: false,
  tiers: [{ ...addedTier(undefined), to: owner }],
});

export type SeriesFault =
  'required' | 'codeFault' | 'chooseUnit' | 'numberFault' | 'lastBeforeFirst' | DeadlineFault;

/** When reports are taken, of a series to be set up or changed. */
export type OpeningDraft = Pick<SeriesDraft, 'opens' | 'opensOn' | 'opensAfterDays'>;

const CODE = /^[A-Z0-9]+(-[A-Z0-9]+)*$/;

/** A whole number within bounds; null for anything else. */
function within(text: string, least: number, most: number): number | null {
  const typed = text.trim().replace('−', '-');
  if (!/^-?\d{1,3}$/.test(typed)) return null;
  const value = Number(typed);
  return value < least || value > most ? null : value;
}

const startDay = (text: string) => within(text, 1, 28);
/** Days after the end of a period; a negative number is before it. */
export const daysAfter = (text: string) => within(text, -366, 366);

/** The service points to a step by its place: `tiers/0/from`. */
export const tierField = (
  at: number,
  field: 'from' | 'via' | 'to' | 'otherRecipients' | 'deadline',
): string => `tiers/${at}/${field}`;

/** What is to be corrected before the service is asked, by field. */
export function faultsOf(draft: SeriesDraft): Map<string, SeriesFault> {
  const faults = new Map<string, SeriesFault>();
  if (!CODE.test(draft.code.trim())) faults.set('code', draft.code.trim() === '' ? 'required' : 'codeFault');
  for (const field of ['nameVi', 'nameEn', 'template'] as const) {
    if (draft[field].trim() === '') faults.set(field, 'required');
  }
  if (draft.owner === null) faults.set('owner', 'chooseUnit');
  // Codes of one kind of period sort as they follow each other.
  if (draft.lastPeriod !== '' && draft.lastPeriod < draft.firstPeriod)
    faults.set('lastPeriod', 'lastBeforeFirst');
  if (startDay(draft.periodStartDay) === null) faults.set('periodStartDay', 'numberFault');
  openingFaults(draft, faults);
  tierFaults(draft.tiers, faults);
  return faults;
}

export function openingFaults(draft: OpeningDraft, faults: Map<string, SeriesFault>): void {
  if (draft.opens === 'ON' && draft.opensOn === null) faults.set('opensOn', 'dateMissing');
  if (draft.opens === 'AFTER' && daysAfter(draft.opensAfterDays) === null) {
    faults.set('opensAfterDays', 'numberFault');
  }
}

export function tierFaults(tiers: readonly TierDraft[], faults: Map<string, SeriesFault>): void {
  tiers.forEach(({ from, to, deadline }, at) => {
    if (from === null) faults.set(tierField(at, 'from'), 'chooseUnit');
    if (to === null) faults.set(tierField(at, 'to'), 'chooseUnit');
    const fault = deadlineFault(deadline);
    if (fault) faults.set(tierField(at, 'deadline'), fault);
  });
}

/** What is sent of when reports are taken. */
export const openingOf = ({ opens, opensOn, opensAfterDays }: OpeningDraft) => ({
  opensOn: opens === 'ON' ? opensOn : null,
  opensAfterDays: opens === 'AFTER' ? daysAfter(opensAfterDays) : null,
});

export const tierOf = ({ from, via, to, others, mode, deadline }: TierDraft): NewTier => ({
  from: from?.code ?? '',
  via: via?.code ?? null,
  to: to?.code ?? '',
  otherRecipients: others.map(({ code }) => code),
  mode: mode === '' ? null : mode,
  deadline: deadlineOf(deadline),
});

/** What is sent, of a draft without faults. */
export function bodyOf(draft: SeriesDraft): NewSeries {
  return {
    code: draft.code.trim(),
    nameVi: draft.nameVi.trim(),
    nameEn: draft.nameEn.trim(),
    template: draft.template,
    periodType: draft.periodType,
    firstPeriod: draft.firstPeriod,
    lastPeriod: draft.lastPeriod === '' ? null : draft.lastPeriod,
    owner: draft.owner?.code ?? '',
    ...openingOf(draft),
    dataCutOffOn: draft.dataCutOffOn,
    periodStartDay: startDay(draft.periodStartDay),
    leaderApproval: draft.leaderApproval,
    tiers: draft.tiers.map(tierOf),
  };
}
