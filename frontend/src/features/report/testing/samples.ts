import type { Content, Report, ReviewItem, Template } from '../api/types';
import { reportForm, type ReportForm } from '../model/report-form';

const ELEMENTS = ['LIVE_BIRTHS', 'LIVE_BIRTHS_2ND', 'LIVE_BIRTHS_3RD_PLUS'] as const;
const LABELS = {
  LIVE_BIRTHS: ['Trẻ sinh ra sống', 'Live births'],
  LIVE_BIRTHS_2ND: ['Trong đó: là con thứ hai', 'Of which: second child'],
  LIVE_BIRTHS_3RD_PLUS: ['Trong đó: là con thứ ba trở lên', 'Of which: third child or later'],
} as const;

const sumRule = (sex: 'MALE' | 'FEMALE'): Template['rules'][number] => ({
  code: `ORDER_${sex}`,
  severity: 'HARD',
  kind: 'SUM_LE',
  left: [`LIVE_BIRTHS_2ND.${sex}`, `LIVE_BIRTHS_3RD_PLUS.${sex}`],
  right: [`LIVE_BIRTHS.${sex}`],
  messageVi: 'Con thứ hai và con thứ ba trở lên không thể nhiều hơn tổng số trẻ',
  messageEn: 'Second and later children cannot outnumber all children',
  min: null,
  max: null,
  least: null,
});

/** A yearly template with cells, activities and two questions. */
export const sampleTemplate: Template = {
  code: 'PLAN-RESULT-YEAR',
  version: 1,
  nameVi: 'Kết quả thực hiện kế hoạch',
  nameEn: 'Results of the plan',
  validFrom: null,
  sections: [
    {
      code: 'BIRTHS',
      kind: 'CELLS',
      titleVi: 'Số trẻ sinh ra sống',
      titleEn: 'Live births',
      rows: ELEMENTS.map((code) => ({
        code,
        labelVi: LABELS[code][0],
        labelEn: LABELS[code][1],
        cells: { FEMALE: `${code}.FEMALE`, MALE: `${code}.MALE` },
        total: true,
        optional: false,
      })),
      filledFrom: null,
      questions: [],
      columns: [],
    },
    {
      code: 'ACTIVITIES',
      kind: 'ACTIVITIES',
      titleVi: 'Hoạt động',
      titleEn: 'Activities',
      rows: [],
      filledFrom: null,
      questions: [],
      columns: [],
    },
    {
      code: 'NARRATIVE',
      kind: 'NARRATIVE',
      titleVi: 'Đánh giá',
      titleEn: 'Assessment',
      rows: [],
      filledFrom: null,
      questions: [
        { code: 'DIFFICULTIES', labelVi: 'Khó khăn', labelEn: 'Difficulties', required: true, maxLength: 20 },
        { code: 'PROPOSALS', labelVi: 'Đề xuất', labelEn: 'Proposals', required: false, maxLength: 20 },
      ],
      columns: [],
    },
  ],
  rules: [sumRule('MALE'), sumRule('FEMALE')],
};

export const emptyContent: Content = {
  cells: [],
  activities: [],
  narrative: [],
  nil: false,
  preparedBy: null,
  signedBy: null,
  documentNumber: null,
  documentDate: null,
};

export const sampleForm: ReportForm = {
  ...reportForm(sampleTemplate, [], []),
  activities: [{ id: 'a1', code: 'II.1', title: 'Treo băng rôn', scheduleText: null }],
};

export const sampleReport: Report = {
  series: {
    code: 'BIRTHS',
    nameVi: 'Báo cáo sinh',
    nameEn: 'Births report',
    template: 'PLAN-RESULT-YEAR',
    templateVersion: 1,
  },
  organisation: { code: 'TYT-HON-TRE', name: 'Trạm Y tế xã Hòn Tre' },
  receiver: { code: 'TTYT-KIEN-HAI', name: 'Trung tâm Y tế huyện Kiên Hải' },
  via: { code: 'PHONG-DS', name: 'Phòng DS-TTGDSK' },
  mode: 'DIRECT',
  period: '2024',
  periodStart: '2024-01-01',
  periodEnd: '2024-12-31',
  state: 'DRAFT',
  revision: 1,
  author: null,
  acceptedRevision: null,
  timeliness: 'DUE',
  opensOn: null,
  dueOn: '2024-11-20',
  dueBoundary: 'BEFORE',
  dueText: 'trước ngày 20/11/2024',
  lastDay: '2024-11-19',
  dueAt: '2024-11-19T17:00:00Z',
  content: emptyContent,
  filled: { cells: {}, until: null },
  previous: null,
  history: {},
  columns: {},
  totals: {},
  filledActivities: [],
  filledOutputs: [],
  files: [],
  returnReason: null,
  comments: [],
  warnings: [],
  submittedAt: null,
  submittedBy: null,
  receivedLate: null,
  decidedAt: null,
  decidedBy: null,
  decisionNote: null,
  consolidation: null,
  amendmentReason: null,
  leader: null,
  affected: [],
  version: 1,
  allowedActions: ['EDIT', 'SUBMIT'],
  illustrative: true,
};

/** A report of a month that waits, with one figure and nothing to doubt. */
export function reviewItem(organisation: string, change: Partial<ReviewItem> = {}): ReviewItem {
  return {
    series: { code: 'BIRTHS', nameVi: 'Báo cáo sinh', nameEn: 'Births report' },
    organisation: { code: organisation, name: `Trạm ${organisation}` },
    period: '2024',
    mode: 'DIRECT',
    revision: 1,
    submittedAt: '2024-11-18T01:00:00Z',
    submittedBy: 'Nguyễn Thị Hường',
    late: false,
    waitingDays: 3,
    waitingWorkingDays: 2,
    warnings: 0,
    doubts: [],
    previousPeriod: '2023',
    cells: [
      {
        key: 'LIVE_BIRTHS.FEMALE',
        value: 47,
        note: null,
        previous: 40,
        before: null,
        neighbours: { units: 3, median: 20.5, least: 14, most: 54 },
      },
    ],
    version: 4,
    allowedActions: ['RETURN', 'ACCEPT'],
    ...change,
  };
}
