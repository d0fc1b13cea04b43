import type { Unit } from '@/api/unit-choices';
import type { NewRequest } from '../api/types';

/** A report that is asked for once, while it is typed. */
export interface RequestDraft {
  title: string;
  template: string;
  receiver: Unit | null;
  via: Unit | null;
  from: readonly Unit[];
  due: string | null;
  boundary: NewRequest['boundary'];
  why: string;
}

export const emptyRequest = (receiver: Unit | null): RequestDraft => ({
  title: '',
  template: '',
  receiver,
  via: null,
  from: [],
  due: null,
  boundary: 'ON_OR_BEFORE',
  why: '',
});

export type RequestFault = 'required' | 'chooseUnit' | 'chooseSenders' | 'dateMissing';

/** What is to be filled in before the service is asked, by field. */
export function requestFaults(draft: RequestDraft): Map<string, RequestFault> {
  const faults = new Map<string, RequestFault>();
  for (const field of ['title', 'template', 'why'] as const) {
    if (draft[field].trim() === '') faults.set(field, 'required');
  }
  if (draft.receiver === null) faults.set('receiver', 'chooseUnit');
  if (draft.from.length === 0) faults.set('from', 'chooseSenders');
  if (draft.due === null) faults.set('due', 'dateMissing');
  return faults;
}

/** What is sent, of a draft without faults. */
export const requestBody = (draft: RequestDraft): NewRequest => ({
  title: draft.title.trim(),
  template: draft.template,
  receiver: draft.receiver?.code ?? '',
  via: draft.via?.code ?? null,
  from: draft.from.map(({ code }) => code),
  due: draft.due ?? '',
  boundary: draft.boundary,
  why: draft.why.trim(),
});
