import type { CalendarEntry } from '../api/types';

const PLAN = { id: 'p1', number: '139/KH-TTYT', title: 'Kế hoạch năm 2024' };
const CENTRE = { code: 'TTYT-KIEN-HAI', name: 'Trung tâm Y tế huyện Kiên Hải' };

export function entry(over: Partial<CalendarEntry> = {}): CalendarEntry {
  return {
    kind: 'OCCURRENCE',
    id: 'o1',
    from: '2024-07-11',
    to: '2024-07-11',
    precision: 'DAYS',
    tentative: false,
    title: 'Treo băng rôn',
    titleEn: null,
    detail: null,
    plan: PLAN,
    activity: { id: 'a5', code: 'II.5', title: 'Treo băng rôn', category: 'PRINTED_MATERIAL' },
    organisation: CENTRE,
    state: 'PLANNED',
    overdue: false,
    link: { occurrence: 'o1', obligation: null },
    ...over,
  };
}

export function deadline(organisation: string, over: Partial<CalendarEntry> = {}): CalendarEntry {
  return entry({
    kind: 'DEADLINE',
    id: null,
    from: '2024-11-19',
    to: '2024-11-19',
    title: 'Báo cáo kết quả năm 2024',
    activity: null,
    organisation: { code: organisation, name: `Trạm ${organisation}` },
    state: 'DUE',
    link: { occurrence: null, obligation: { series: 'KH', organisation, period: '2024' } },
    ...over,
  });
}
