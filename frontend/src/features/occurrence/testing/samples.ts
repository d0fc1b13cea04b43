import type { Occurrence } from '../api/types';

/** A talk of the station of Hòn Tre in November, still to be held. */
export function occurrence(change: Partial<Occurrence> = {}): Occurrence {
  return {
    id: '5b1f7f0c-8a53-4c8e-9d3a-2f1f6f6a0001',
    plan: { id: 'p1', number: '139/KH-TTYT', title: 'Kế hoạch năm 2024' },
    activity: { id: 'a1', code: 'II.2', title: 'Nói chuyện chuyên đề', category: 'CONFERENCE' },
    lead: { code: 'TYT-HON-TRE', name: 'Trạm Y tế xã Hòn Tre' },
    kind: 'SCHEDULED',
    title: null,
    from: '2024-11-01',
    to: '2024-11-30',
    precision: 'MONTH',
    tentative: false,
    planned: null,
    reason: null,
    state: 'PLANNED',
    overdue: false,
    after: null,
    place: 'Nhà văn hóa xã',
    result: null,
    evidence: [],
    allowedActions: ['COMPLETE', 'POSTPONE', 'CANCEL', 'ADD_EVIDENCE'],
    version: 3,
    ...change,
  };
}
