import type { PlanActivity, Rule, Section, Template } from '../api/types';

/** The columns that figures stand in; a row that asks for no sexes has its one cell in the last. */
export const COLUMNS = ['MALE', 'FEMALE', 'TOTAL'] as const;
export type Column = (typeof COLUMNS)[number];

/** One line of the grid: a label and its cells, one a column. */
export interface FormRow {
  code: string;
  labelVi: string;
  labelEn: string;
  cells: readonly { column: Column; key: string }[];
  optional: boolean;
  /** Codes of the rows that a computed row adds up; it has no cells of its own. */
  sumOf: readonly string[];
}

export type ShownColumn = Section['columns'][number];

/** One table of the form. */
export interface FormTable {
  code: string;
  rows: readonly FormRow[];
  /** What is shown beside the figures. */
  columns: readonly ShownColumn[];
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
  tables: readonly FormTable[];
  /** The rows of all tables. */
  rows: readonly FormRow[];
  cellKeys: readonly string[];
  /** Those of them that may not be left blank. */
  requiredKeys: readonly string[];
  /** Those of them for which the year is estimated beside. */
  estimateKeys: readonly string[];
  activities: readonly FormActivity[];
  questions: readonly Question[];
  rules: readonly Rule[];
}

function tableOf({ code, rows, columns }: Section): FormTable {
  return {
    code,
    columns,
    rows: rows.map(({ code, labelVi, labelEn, cells, optional, sumOf }) => ({
      code,
      labelVi,
      labelEn,
      optional,
      sumOf: sumOf ?? [],
      cells: COLUMNS.flatMap((column) => {
        const key = cells[column];
        return key === undefined ? [] : [{ column, key }];
      }),
    })),
  };
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

const keysOf = (rows: readonly FormRow[]) => rows.flatMap(({ cells }) => cells.map(({ key }) => key));

/** `reported`: ids of the activities that the report holds a result of. */
export function reportForm(
  template: Template,
  reported: readonly string[],
  planned: readonly PlanActivity[],
): ReportForm {
  const tables = template.sections.filter(({ kind }) => kind === 'CELLS').map(tableOf);
  const rows = tables.flatMap((table) => table.rows);
  const asksActivities = template.sections.some(({ kind }) => kind === 'ACTIVITIES');
  return {
    tables,
    rows,
    cellKeys: keysOf(rows),
    requiredKeys: keysOf(rows.filter(({ optional }) => !optional)),
    estimateKeys: tables
      .filter(({ columns }) => columns.includes('YEAR_ESTIMATE'))
      .flatMap((table) => keysOf(table.rows)),
    activities: asksActivities ? formActivities(reported, planned) : [],
    questions: template.sections.flatMap(({ questions }) => questions ?? []),
    rules: template.rules,
  };
}

/** The row and the column of a cell. */
export function cellPlace(form: ReportForm, key: string): { row: FormRow; column: Column } | null {
  for (const row of form.rows) {
    const cell = row.cells.find((candidate) => candidate.key === key);
    if (cell) return { row, column: cell.column };
  }
  return null;
}
