import { uniqueKey } from '@/lib/unique-key';
import type { Series, SeriesChange, Tier } from '../api/types';
import { deadlineDraft } from './deadline-draft';
import {
  daysAfter,
  openingFaults,
  openingOf,
  tierFaults,
  tierOf,
  type OpeningDraft,
  type SeriesFault,
  type TierDraft,
} from './series-draft';

/** A series as it is to be from a day on, while it is typed. */
export interface ChangeDraft extends OpeningDraft {
  from: string | null;
  reason: string;
  nameVi: string;
  nameEn: string;
  cutOff: 'PERIOD_END' | 'ON' | 'AFTER';
  dataCutOffOn: string | null;
  dataCutOffAfterDays: string;
  leaderApproval: boolean;
  tiers: readonly TierDraft[];
}

const tierDraft = ({ from, via, to, otherRecipients, mode, deadline }: Tier): TierDraft => ({
  key: uniqueKey(),
  from,
  via,
  to,
  others: otherRecipients,
  mode,
  deadline: deadlineDraft(deadline),
});

/** The series as it stands, to be changed from today on. */
export const changeOf = (series: Series, today: string): ChangeDraft => ({
  from: today,
  reason: '',
  nameVi: series.nameVi,
  nameEn: series.nameEn,
  opens: series.opensOn !== null ? 'ON' : series.opensAfterDays !== null ? 'AFTER' : 'ALWAYS',
  opensOn: series.opensOn,
  opensAfterDays: String(series.opensAfterDays ?? 1),
  cutOff: series.dataCutOffOn !== null ? 'ON' : series.dataCutOffAfterDays !== null ? 'AFTER' : 'PERIOD_END',
  dataCutOffOn: series.dataCutOffOn,
  dataCutOffAfterDays: String(series.dataCutOffAfterDays ?? 0),
  leaderApproval: series.leaderApproval,
  tiers: series.tiers.map(tierDraft),
});

/** What is to be corrected before the service is asked, by field. */
export function changeFaults(draft: ChangeDraft): Map<string, SeriesFault> {
  const faults = new Map<string, SeriesFault>();
  if (draft.from === null) faults.set('from', 'dateMissing');
  for (const field of ['reason', 'nameVi', 'nameEn'] as const) {
    if (draft[field].trim() === '') faults.set(field, 'required');
  }
  openingFaults(draft, faults);
  if (draft.cutOff === 'ON' && draft.dataCutOffOn === null) faults.set('dataCutOffOn', 'dateMissing');
  if (draft.cutOff === 'AFTER' && daysAfter(draft.dataCutOffAfterDays) === null) {
    faults.set('dataCutOffAfterDays', 'numberFault');
  }
  tierFaults(draft.tiers, faults);
  return faults;
}

/** What is sent, of a draft without faults. */
export const changeBody = (draft: ChangeDraft): SeriesChange => ({
  from: draft.from ?? '',
  reason: draft.reason.trim(),
  nameVi: draft.nameVi.trim(),
  nameEn: draft.nameEn.trim(),
  ...openingOf(draft),
  dataCutOffOn: draft.cutOff === 'ON' ? draft.dataCutOffOn : null,
  dataCutOffAfterDays: draft.cutOff === 'AFTER' ? daysAfter(draft.dataCutOffAfterDays) : null,
  leaderApproval: draft.leaderApproval,
  tiers: draft.tiers.map(tierOf),
});
