import type { PlanActivity, Rule, Section, Template } from '../api/types';

export const SEXES = ['MALE', 'FEMALE'] as const;
export type Sex = (typeof SEXES)[number];

/** One line of the grid: a label and its cells, one a sex. */
export interface FormRow {
  code: string;
  labelVi: string;
  labelEn: string;
  cells: readonly { sex: Sex; key: string }[];
}

export interface FormActivity {
  id: string;
  code: string;
  title: string;
  /** When the plan wants it done, in the words of the plan. */
  scheduleText: string | null;
}

export interface Question {
  code: string;
  labelVi: string;
  labelEn: string;
  required: boolean;
  maxLength: number;
}

/** What one report asks for, in the order of the page. Cells, activities and questions may each be empty. */
export interface ReportForm {
  rows: readonly FormRow[];
  cellKeys: readonly string[];
  activities: readonly FormActivity[];
  questions: readonly Question[];
  rules: readonly Rule[];
}

const isSex = (column: string): column is Sex => SEXES.some((sex) => sex === column);

function rowsOf(section: Section): FormRow[] {
  return (section.rows ?? []).map(({ code, labelVi, labelEn, cells }) => ({
    code,
    labelVi,
    labelEn,
    cells: Object.keys(cells)
      .filter(isSex)
      .sort((a, b) => SEXES.indexOf(a) - SEXES.indexOf(b))
      .map((sex) => ({ sex, key: cells[sex] ?? '' })),
  }));
}

function formActivities(reported: readonly string[], planned: readonly PlanActivity[]): FormActivity[] {
  // Results are asked of the activities that the plan itself lists, not of what its text repeats.
  const declared = planned.filter((activity) => activity.declared);
  const known = new Set(declared.map(({ id }) => id));
  return [
    ...declared.map(({ id, code, title, schedule }) => ({
      id,
      code,
      title,
      scheduleText: schedule.text ?? null,
    })),
    // A result that the plan no longer lists must not vanish from the page.
    ...reported.filter((id) => !known.has(id)).map((id) => ({ id, code: '', title: id, scheduleText: null })),
  ];
}

/** `reported`: ids of the activities that the report holds a result of. */
export function reportForm(
  template: Template,
  reported: readonly string[],
  planned: readonly PlanActivity[],
): ReportForm {
  const rows = template.sections.flatMap(rowsOf);
  const asksActivities = template.sections.some(({ kind }) => kind === 'ACTIVITIES');
  return {
    rows,
    cellKeys: rows.flatMap(({ cells }) => cells.map(({ key }) => key)),
    activities: asksActivities ? formActivities(reported, planned) : [],
    questions: template.sections.flatMap(({ questions }) => questions ?? []),
    rules: template.rules,
  };
}

/** The row and the sex of a cell. */
export function cellPlace(form: ReportForm, key: string): { row: FormRow; sex: Sex } | null {
  for (const row of form.rows) {
    const cell = row.cells.find((candidate) => candidate.key === key);
    if (cell) return { row, sex: cell.sex };
  }
  return null;
}
