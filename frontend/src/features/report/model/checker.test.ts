import { expect, test } from 'vitest';
import { emptyContent, sampleForm } from '../testing/samples';
import { Checker } from './checker';
import { FieldStore } from './field-store';
import { fieldsOf } from './fields';

const BOYS = 'cell/LIVE_BIRTHS.MALE';
const GIRLS = 'cell/LIVE_BIRTHS.FEMALE';

test('a change elsewhere leaves the findings of a field as they were', () => {
  const store = new FieldStore({ ...fieldsOf(emptyContent, sampleForm), [BOYS]: '2x' });
  const checker = new Checker(store, {
    form: sampleForm,
    filled: {},
    today: '2024-11-18',
    history: {},
    language: 'vi',
  });
  const before = checker.of(BOYS);
  expect(before).toMatchObject([{ kind: 'TYPED', text: '2x' }]);
  store.set({ [GIRLS]: '47' });
  expect(checker.of(BOYS)).toBe(before);
  expect(checker.of(GIRLS)).toEqual([]);
  store.set({ [BOYS]: '2y' });
  expect(checker.of(BOYS)).toMatchObject([{ text: '2y' }]);
  expect(checker.toFix()).toBe(1);
  expect(checker.progress()).toEqual({ filled: 2, total: 6 });
});
