import type { Unit } from '@/api/unit-choices';
import { uniqueKey } from '@/lib/unique-key';
import type { Question, Row, Rule, Section, SectionKind, Template, TemplateBody } from '../api/types';
import { cellsOf, type Place } from './cell-words';

/** Part of a form while it is edited: the thing itself, and a name for its place on the screen. */
export interface Keyed<T> {
  key: string;
  value: T;
}

export interface SectionDraft {
  key: string;
  value: Section;
  rows: readonly Keyed<Row>[];
  questions: readonly Keyed<Question>[];
}

export interface TemplateDraft {
  code: string;
  nameVi: string;
  nameEn: string;
  owner: Unit | null;
  validFrom: string | null;
  sections: readonly SectionDraft[];
  rules: readonly Keyed<Rule>[];
}

const keyed = <T>(value: T): Keyed<T> => ({ key: uniqueKey(), value });

const sectionDraft = (value: Section): SectionDraft => ({
  key: uniqueKey(),
  value,
  rows: value.rows.map(keyed),
  questions: value.questions.map(keyed),
});

/** A first version, or the newest one as what the next begins with. */
export const templateDraft = (template: Template | null, owner: Unit | null): TemplateDraft => ({
  code: template?.code ?? '',
  nameVi: template?.nameVi ?? '',
  nameEn: template?.nameEn ?? '',
  owner,
  validFrom: null,
  sections: (template?.sections ?? []).map(sectionDraft),
  rules: (template?.rules ?? []).map(keyed),
});

export const addedSection = (kind: SectionKind): SectionDraft =>
  sectionDraft({
    code: '',
    kind,
    titleVi: '',
    titleEn: '',
    rows: [],
    filledFrom: null,
    questions: [],
    columns: [],
  });

export const addedRow = (): Keyed<Row> =>
  keyed({
    code: '',
    labelVi: '',
    labelEn: '',
    cells: { MALE: '', FEMALE: '' },
    total: true,
    optional: false,
  });

export const addedQuestion = (): Keyed<Question> =>
  keyed({ code: '', labelVi: '', labelEn: '', required: false, maxLength: 2000 });

export const addedRule = (): Keyed<Rule> =>
  keyed({
    code: '',
    severity: 'HARD',
    kind: 'SUM_LE',
    left: [],
    right: [],
    messageVi: '',
    messageEn: '',
    min: null,
    max: null,
    least: null,
  });

export const SHAPES = ['SEX', 'ONE', 'SUM'] as const;
/** Which cells a row has: by sex, one for all, or none, since it adds up other rows. */
export type Shape = (typeof SHAPES)[number];

export function shapeOf({ cells }: Row): Shape {
  if (cells.TOTAL !== undefined) return 'ONE';
  return Object.keys(cells).length > 0 ? 'SEX' : 'SUM';
}

export function withShape(row: Row, shape: Shape): Row {
  switch (shape) {
    case 'SEX':
      return { ...row, cells: { MALE: '', FEMALE: '' }, total: true, sumOf: [] };
    case 'ONE':
      return { ...row, cells: { TOTAL: '' }, total: false, sumOf: [] };
    case 'SUM':
      return { ...row, cells: {}, total: false, optional: false };
  }
}

export const withCell = (row: Row, place: Place, key: string): Row => ({
  ...row,
  cells: { ...row.cells, [place]: key },
});

/** What of a rule its kind asks for. */
export const usesRight = ({ kind }: Rule): boolean =>
  kind === 'SUM_LE' || kind === 'SUM_EQ' || kind === 'RATIO' || kind === 'REQUIRED';
export const usesBounds = ({ kind }: Rule): boolean => kind === 'RANGE' || kind === 'RATIO';
export const usesLeast = ({ kind }: Rule): boolean => kind === 'RATIO';

/** Nothing that another kind left behind. */
function ruleBody(rule: Rule): Rule {
  return {
    ...rule,
    code: rule.code.trim(),
    messageVi: rule.messageVi.trim(),
    messageEn: rule.messageEn.trim(),
    right: usesRight(rule) ? rule.right : [],
    min: usesBounds(rule) ? rule.min : null,
    max: usesBounds(rule) ? rule.max : null,
    least: usesLeast(rule) ? rule.least : null,
  };
}

const rowBody = (row: Row): Row => ({
  ...row,
  code: row.code.trim(),
  labelVi: row.labelVi.trim(),
  labelEn: row.labelEn.trim(),
});

const questionBody = (question: Question): Question => ({
  ...question,
  code: question.code.trim(),
  labelVi: question.labelVi.trim(),
  labelEn: question.labelEn.trim(),
});

/** The sections as they stand, for whatever names their cells. */
export const sectionsOf = (draft: TemplateDraft): Section[] =>
  draft.sections.map(({ value, rows, questions }) => ({
    ...value,
    code: value.code.trim(),
    titleVi: value.titleVi.trim(),
    titleEn: value.titleEn.trim(),
    rows: value.kind === 'CELLS' ? rows.map((row) => rowBody(row.value)) : [],
    questions: value.kind === 'NARRATIVE' ? questions.map((each) => questionBody(each.value)) : [],
    columns: value.kind === 'CELLS' ? value.columns : [],
  }));

/** What is sent, of a draft without faults. */
export const bodyOf = (draft: TemplateDraft): TemplateBody => ({
  nameVi: draft.nameVi.trim(),
  nameEn: draft.nameEn.trim(),
  owner: draft.owner?.code ?? null,
  validFrom: draft.validFrom ?? '',
  sections: sectionsOf(draft),
  rules: draft.rules.map(({ value }) => ruleBody(value)),
});

export type TemplateFault = 'required' | 'codeFault' | 'chooseDay' | 'chooseCell' | 'chooseRow' | 'noSection';

const CODE = /^[A-Z0-9][A-Z0-9_-]*$/;

function codeFault(code: string): TemplateFault | null {
  if (code.trim() === '') return 'required';
  return CODE.test(code.trim()) ? null : 'codeFault';
}

/** What is to be filled in before the service is asked, by the path of the field. */
export function faultsOf(draft: TemplateDraft, isNew: boolean): Map<string, TemplateFault> {
  const faults = new Map<string, TemplateFault>();
  const put = (field: string, fault: TemplateFault | null) => {
    if (fault !== null) faults.set(field, fault);
  };
  const filled = (field: string, text: string) => put(field, text.trim() === '' ? 'required' : null);

  if (isNew) put('code', codeFault(draft.code));
  filled('nameVi', draft.nameVi);
  filled('nameEn', draft.nameEn);
  put('validFrom', draft.validFrom === null ? 'chooseDay' : null);
  put('sections', draft.sections.length === 0 ? 'noSection' : null);
  draft.sections.forEach(({ value, rows, questions }, at) => {
    const section = `sections/${at}`;
    put(`${section}/code`, codeFault(value.code));
    filled(`${section}/titleVi`, value.titleVi);
    filled(`${section}/titleEn`, value.titleEn);
    if (value.kind === 'CELLS') {
      rows.forEach((row, place) => {
        const path = `${section}/rows/${place}`;
        put(`${path}/code`, codeFault(row.value.code));
        filled(`${path}/labelVi`, row.value.labelVi);
        filled(`${path}/labelEn`, row.value.labelEn);
        for (const cell of cellsOf(row.value)) {
          put(`${path}/cells/${cell.place}`, cell.key === '' ? 'chooseCell' : null);
        }
        if (shapeOf(row.value) === 'SUM') {
          put(`${path}/sumOf`, (row.value.sumOf ?? []).length === 0 ? 'chooseRow' : null);
        }
      });
    }
    if (value.kind === 'NARRATIVE') {
      questions.forEach((question, place) => {
        const path = `${section}/questions/${place}`;
        put(`${path}/code`, codeFault(question.value.code));
        filled(`${path}/labelVi`, question.value.labelVi);
        filled(`${path}/labelEn`, question.value.labelEn);
      });
    }
  });
  draft.rules.forEach(({ value }, at) => {
    const rule = `rules/${at}`;
    put(`${rule}/code`, codeFault(value.code));
    put(`${rule}/left`, value.left.length === 0 ? 'chooseCell' : null);
    filled(`${rule}/messageVi`, value.messageVi);
    filled(`${rule}/messageEn`, value.messageEn);
  });
  return faults;
}

/** The thing at a place of a list, exchanged for another. */
export const replaced = <T extends { key: string }>(list: readonly T[], changed: T): T[] =>
  list.map((each) => (each.key === changed.key ? changed : each));

export const without = <T extends { key: string }>(list: readonly T[], key: string): T[] =>
  list.filter((each) => each.key !== key);

/** One place up; the first one stays. */
export function moveUp<T>(list: readonly T[], at: number): T[] {
  const moved = list.slice(at, at + 1);
  return at < 1
    ? [...list]
    : [...list.slice(0, at - 1), ...moved, ...list.slice(at - 1, at), ...list.slice(at + 1)];
}
