import { describe, expect, it } from 'vitest';
import type { Template } from '../api/types';
import {
  addedQuestion,
  addedRow,
  addedRule,
  addedSection,
  bodyOf,
  faultsOf,
  moveUp,
  shapeOf,
  templateDraft,
  withCell,
  withShape,
} from './template-draft';

const TEMPLATE = {
  code: 'BIRTHS-MONTH',
  version: 2,
  nameVi: 'Trẻ sinh ra sống trong tháng',
  nameEn: 'Live births of the month',
  validFrom: null,
  sections: [
    {
      code: 'BIRTHS',
      kind: 'CELLS',
      titleVi: 'Trẻ sinh ra sống',
      titleEn: 'Live births',
      rows: [
        {
          code: 'LIVE_BIRTHS',
          labelVi: 'Tổng số',
          labelEn: 'All',
          cells: { MALE: 'LIVE_BIRTHS.MALE', FEMALE: 'LIVE_BIRTHS.FEMALE' },
          total: true,
          optional: false,
        },
      ],
      filledFrom: null,
      questions: [],
      columns: ['YEAR_TO_DATE'],
    },
  ],
  rules: [
    {
      code: 'LIKELY',
      severity: 'SOFT',
      kind: 'RATIO',
      left: ['LIVE_BIRTHS.MALE'],
      right: ['LIVE_BIRTHS.FEMALE'],
      messageVi: 'Khác thường',
      messageEn: 'Unusual',
      min: 80,
      max: 130,
      least: 100,
    },
  ],
} as unknown as Template;

describe('a version that follows another', () => {
  const draft = { ...templateDraft(TEMPLATE, null), validFrom: '2025-01-01' };

  it('begins with all that the newest one asks', () => {
    expect(faultsOf(draft, false).size).toBe(0);
    expect(bodyOf(draft)).toEqual({
      nameVi: TEMPLATE.nameVi,
      nameEn: TEMPLATE.nameEn,
      owner: null,
      validFrom: '2025-01-01',
      sections: TEMPLATE.sections,
      rules: TEMPLATE.rules,
    });
  });

  it('sends of a rule what its kind uses only', () => {
    const rules = draft.rules.map((rule) => ({
      ...rule,
      value: { ...rule.value, kind: 'HISTORY' as const },
    }));
    expect(bodyOf({ ...draft, rules }).rules[0]).toMatchObject({
      right: [],
      min: null,
      max: null,
      least: null,
    });
  });

  it('sends of a section what its kind holds only', () => {
    const sections = draft.sections.map((section) => ({
      ...section,
      value: { ...section.value, kind: 'ACTIVITIES' as const },
    }));
    expect(bodyOf({ ...draft, sections }).sections[0]).toMatchObject({
      rows: [],
      questions: [],
      columns: [],
    });
  });
});

it('names all that is missing by its path', () => {
  const rows = { ...addedSection('CELLS'), rows: [addedRow()] };
  const questions = { ...addedSection('NARRATIVE'), questions: [addedQuestion()] };
  const draft = {
    ...templateDraft(null, null),
    code: 'a b',
    sections: [rows, questions],
    rules: [addedRule()],
  };
  expect([...faultsOf(draft, true).keys()]).toEqual([
    'code',
    'nameVi',
    'nameEn',
    'validFrom',
    'sections/0/code',
    'sections/0/titleVi',
    'sections/0/titleEn',
    'sections/0/rows/0/code',
    'sections/0/rows/0/labelVi',
    'sections/0/rows/0/labelEn',
    'sections/0/rows/0/cells/MALE',
    'sections/0/rows/0/cells/FEMALE',
    'sections/1/code',
    'sections/1/titleVi',
    'sections/1/titleEn',
    'sections/1/questions/0/code',
    'sections/1/questions/0/labelVi',
    'sections/1/questions/0/labelEn',
    'rules/0/code',
    'rules/0/left',
    'rules/0/messageVi',
    'rules/0/messageEn',
  ]);
  expect(faultsOf(draft, true).get('code')).toBe('codeFault');
  expect(faultsOf(templateDraft(null, null), true).get('sections')).toBe('noSection');
});

it('changes the cells of a row', () => {
  const row = addedRow().value;
  expect(withShape(row, 'ONE')).toMatchObject({ cells: { TOTAL: '' }, total: false });
  expect(withShape(row, 'SUM').cells).toEqual({});
  expect(shapeOf(withShape(row, 'SUM'))).toBe('SUM');
  expect(withCell(row, 'MALE', 'DEATHS.MALE').cells).toEqual({ MALE: 'DEATHS.MALE', FEMALE: '' });
});

it('moves one place up', () => {
  expect(moveUp(['a', 'b', 'c'], 2)).toEqual(['a', 'c', 'b']);
  expect(moveUp(['a', 'b', 'c'], 0)).toEqual(['a', 'b', 'c']);
});
