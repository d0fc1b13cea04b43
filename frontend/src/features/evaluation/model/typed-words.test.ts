import { expect, test } from 'vitest';
import type { Evaluation } from '../api/evaluation';
import { bodyOf, fieldOf, sameWords, typedWords } from './typed-words';

const EVALUATION = {
  targets: [
    { target: 't1', explanation: null, carriedOn: true },
    { target: 't2', explanation: 'Vì thời tiết', carriedOn: false },
  ],
  activities: [
    { activity: 'a1', reason: null },
    { activity: 'a2', reason: 'Biển động' },
  ],
  results: null,
  difficulties: 'Đi lại khó khăn',
  causes: null,
  lessons: null,
  nextSteps: null,
} as unknown as Evaluation;

test('fields show what was written and send it back unchanged', () => {
  const typed = typedWords(EVALUATION);
  expect(typed.parts.difficulties).toBe('Đi lại khó khăn');
  expect(typed.explanations).toEqual({ t1: '', t2: 'Vì thời tiết' });
  expect(bodyOf(typed, EVALUATION)).toEqual({
    targets: [
      { target: 't1', explanation: null, carriedOn: true },
      { target: 't2', explanation: 'Vì thời tiết', carriedOn: false },
    ],
    activities: [{ activity: 'a2', reason: 'Biển động' }],
    results: null,
    difficulties: 'Đi lại khó khăn',
    causes: null,
    lessons: null,
    nextSteps: null,
  });
});

test('blanks are nothing, and a change is noticed', () => {
  const typed = typedWords(EVALUATION);
  const changed = {
    ...typed,
    parts: { ...typed.parts, lessons: '  ' },
    carriedOn: { ...typed.carriedOn, t1: false },
  };
  expect(sameWords(typed, typedWords(EVALUATION))).toBe(true);
  expect(sameWords(typed, changed)).toBe(false);
  const body = bodyOf(changed, EVALUATION);
  expect(body.lessons).toBeNull();
  expect(body.targets[0]?.carriedOn).toBe(false);
});

test('a fault leads to its field', () => {
  expect(fieldOf('/targets/1/explanation')).toBe('evaluation-targets-1-explanation');
  expect(fieldOf('/causes')).toBe('evaluation-causes');
});
