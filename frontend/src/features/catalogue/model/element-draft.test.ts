import { expect, it } from 'vitest';
import { BIRTHS } from '../testing/samples';
import { addedPart, bodyOf, draftOf, faultsOf } from './element-draft';

it('says of an element what it says itself', () => {
  const { code, version, allowedActions, ...said } = BIRTHS;
  expect(bodyOf(draftOf(BIRTHS))).toEqual(said);
  expect(faultsOf(draftOf(BIRTHS), false).size).toBe(0);
  expect([code, version, allowedActions]).toHaveLength(3);
});

it('wants a code and names for each part, and no code twice', () => {
  const draft = draftOf(BIRTHS);
  const twice = { ...addedPart(), code: 'MALE', nameVi: 'Nam', nameEn: 'Male' };
  expect([...faultsOf({ ...draft, parts: [...draft.parts, twice, addedPart()] }, false)]).toEqual([
    ['disaggregations/2/code', 'partTwice'],
    ['disaggregations/3/code', 'required'],
    ['disaggregations/3/nameVi', 'required'],
    ['disaggregations/3/nameEn', 'required'],
  ]);
  expect(faultsOf({ ...draft, parts: [] }, false).get('disaggregations')).toBe('partsMissing');
  expect(faultsOf({ ...draft, code: 'con thứ 3' }, true).get('code')).toBe('codeFault');
});
