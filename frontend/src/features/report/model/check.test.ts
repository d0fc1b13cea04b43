import { describe, expect, test } from 'vitest';
import type { Rule } from '../api/types';
import { emptyContent, sampleForm } from '../testing/samples';
import { blocks, fieldsToFix, findings, progress, type CheckContext } from './check';
import { fieldsOf } from './fields';

const [rule] = sampleForm.rules;

const ownHistory: Rule = {
  code: 'OWN-HISTORY',
  severity: 'SOFT',
  kind: 'HISTORY',
  left: ['LIVE_BIRTHS.MALE'],
  right: [],
  messageVi: 'Khác nhiều',
  messageEn: 'Unusual',
  min: null,
  max: null,
  least: null,
};

const COMPLETE = {
  'cell/LIVE_BIRTHS.MALE': '54',
  'cell/LIVE_BIRTHS.FEMALE': '47',
  'cell/LIVE_BIRTHS_2ND.MALE': '5',
  'cell/LIVE_BIRTHS_2ND.FEMALE': '5',
  'cell/LIVE_BIRTHS_3RD_PLUS.MALE': '1',
  'cell/LIVE_BIRTHS_3RD_PLUS.FEMALE': '0',
  'narrative/DIFFICULTIES': 'Không',
};

const CONTEXT: CheckContext = {
  form: sampleForm,
  filled: {},
  today: '2024-11-18',
  history: {},
  language: 'vi',
};

function check(change: Record<string, string>, context: Partial<CheckContext> = {}) {
  const fields = { ...fieldsOf(emptyContent, sampleForm), ...COMPLETE, ...change };
  return findings(fields, { ...CONTEXT, ...context });
}

test('a complete report has no findings', () => {
  expect(check({})).toEqual([]);
});

describe('rules', () => {
  test('a part larger than its whole is found at the part, with both sums', () => {
    const found = check({ 'cell/LIVE_BIRTHS_3RD_PLUS.FEMALE': '50' });
    expect(found).toMatchObject([
      { kind: 'RULE', field: 'cell/LIVE_BIRTHS_2ND.FEMALE', sums: { left: 55, right: 47 } },
    ]);
    expect(found.every(blocks)).toBe(true);
  });

  test('parts filled in so far may be too much already', () => {
    const found = check({ 'cell/LIVE_BIRTHS_2ND.MALE': '60', 'cell/LIVE_BIRTHS_3RD_PLUS.MALE': '' });
    expect(found.map(({ kind }) => kind)).toEqual(['RULE', 'MISSING']);
  });

  test('nothing is said against a whole that is missing or no figure', () => {
    const found = check({ 'cell/LIVE_BIRTHS.MALE': '2x' });
    expect(found).toEqual([
      { kind: 'TYPED', field: 'cell/LIVE_BIRTHS.MALE', code: 'NOT_A_NUMBER', text: '2x' },
    ]);
  });

  test('a soft rule stops blocking once it is explained', () => {
    if (!rule) throw new Error('no rule');
    const soft = { ...sampleForm, rules: [{ ...rule, severity: 'SOFT' as const }] };
    const typed = { 'cell/LIVE_BIRTHS_2ND.MALE': '60' };
    expect(check(typed, { form: soft }).filter(blocks)).toHaveLength(1);
    const explained = check({ ...typed, 'note/LIVE_BIRTHS_2ND.MALE': 'gộp hai tháng' }, { form: soft });
    expect(explained).toHaveLength(1);
    expect(explained.filter(blocks)).toEqual([]);
  });
});

describe('figures filled in by the service', () => {
  const filled = { 'LIVE_BIRTHS.MALE': 54, 'LIVE_BIRTHS.FEMALE': 47 };

  test('say nothing while they stand, and are missed when emptied', () => {
    expect(check({}, { filled })).toEqual([]);
    expect(check({ 'cell/LIVE_BIRTHS.MALE': '' }, { filled })).toEqual([
      { kind: 'MISSING', field: 'cell/LIVE_BIRTHS.MALE' },
    ]);
  });

  test('another figure needs its reason', () => {
    expect(check({ 'cell/LIVE_BIRTHS.MALE': '56' }, { filled }).filter(blocks)).toMatchObject([
      { kind: 'OVERRIDE', field: 'cell/LIVE_BIRTHS.MALE', filled: 54 },
    ]);
    const noted = { 'cell/LIVE_BIRTHS.MALE': '56', 'note/LIVE_BIRTHS.MALE': 'hai trẻ báo muộn' };
    expect(check(noted, { filled }).filter(blocks)).toEqual([]);
  });
});

describe('the rest of the page', () => {
  test('a result needs its status, its parts make the whole, its date exists', () => {
    expect(check({ 'activity/a1/note': 'x' })).toEqual([
      { kind: 'RESULT_WITHOUT_STATUS', field: 'activity/a1/status' },
    ]);
    const done = { 'activity/a1/status': 'DONE' };
    const people = { ...done, 'activity/a1/total': '30', 'activity/a1/women': '20' };
    expect(check({ ...people, 'activity/a1/men': '9' })).toEqual([]);
    expect(check({ ...people, 'activity/a1/men': '11' })).toEqual([
      { kind: 'PARTS_EXCEED', field: 'activity/a1/total', parts: 31, whole: 30 },
    ]);
    expect(check({ ...people, 'activity/a1/total': '' })).toEqual([
      { kind: 'TOTAL_MISSING', field: 'activity/a1/total' },
    ]);
    expect(check({ ...done, 'activity/a1/doneOn': '18/11/2024' })).toEqual([]);
    expect(check({ ...done, 'activity/a1/doneOn': '19/11/2024' })).toMatchObject([{ kind: 'DATE_AHEAD' }]);
    expect(check({ ...done, 'activity/a1/doneOn': '31/11/2024' })).toMatchObject([{ code: 'NOT_A_DATE' }]);
  });

  test('answers have a length and may be required', () => {
    expect(check({ 'narrative/DIFFICULTIES': ' ' })).toEqual([
      { kind: 'MISSING', field: 'narrative/DIFFICULTIES' },
    ]);
    expect(check({ 'narrative/PROPOSALS': 'x'.repeat(21) })).toMatchObject([
      { kind: 'TOO_LONG', length: 21, max: 20 },
    ]);
  });

  test('a nil report asks for no figures and allows none but zero', () => {
    const emptied = Object.fromEntries(sampleForm.cellKeys.map((key) => [`cell/${key}`, '']));
    expect(check({ ...emptied, nil: 'yes' })).toEqual([]);
    expect(check({ ...emptied, 'cell/LIVE_BIRTHS.MALE': '0', nil: 'yes' })).toEqual([]);
    expect(check({ nil: 'yes' })).toEqual([{ kind: 'NIL_WITH_FIGURES', field: 'nil' }]);
    expect(check({ ...emptied, nil: 'yes' }, { filled: { 'LIVE_BIRTHS.MALE': 3 } })).toEqual([
      { kind: 'NIL_WITH_FIGURES', field: 'nil' },
    ]);
  });
});

test('counts of cells: what is typed counts, right or wrong; what is missing is not to be fixed', () => {
  const fields = {
    ...fieldsOf(emptyContent, sampleForm),
    ...COMPLETE,
    'cell/LIVE_BIRTHS.MALE': '2x',
    'cell/LIVE_BIRTHS.FEMALE': '',
  };
  expect(progress(fields, sampleForm)).toEqual({ filled: 5, total: 6 });
  expect(fieldsToFix(findings(fields, CONTEXT))).toBe(1);
});

test('a figure unlike the history is said of that figure only, until it is explained', () => {
  const soft = { ...sampleForm, rules: [ownHistory] };
  const context = { form: soft, history: { 'LIVE_BIRTHS.MALE': { periods: 12, total: 120 } } };
  expect(check({}, context).filter(blocks)).toMatchObject([{ kind: 'RULE', field: 'cell/LIVE_BIRTHS.MALE' }]);
  expect(check({ 'cell/LIVE_BIRTHS.MALE': '30' }, context)).toEqual([]);
  expect(check({ 'note/LIVE_BIRTHS.MALE': 'gộp hai tháng' }, context).filter(blocks)).toEqual([]);
});

test('a cell that may stay blank is missed only once a rule asks for it', () => {
  const key = 'LIVE_BIRTHS_3RD_PLUS.MALE';
  const requiredKeys = sampleForm.requiredKeys.filter((known) => known !== key);
  const blank = { [`cell/${key}`]: '' };
  expect(check(blank, { form: { ...sampleForm, requiredKeys } })).toEqual([]);
  const asked = { ...ownHistory, kind: 'REQUIRED' as const, severity: 'HARD' as const, left: [key] };
  const rules = [{ ...asked, right: ['LIVE_BIRTHS.MALE'] }];
  expect(check(blank, { form: { ...sampleForm, requiredKeys, rules } })).toMatchObject([
    { kind: 'RULE', field: `cell/${key}` },
  ]);
  expect(check(blank, { form: { ...sampleForm, rules } })).toEqual([
    { kind: 'MISSING', field: `cell/${key}` },
  ]);
});
