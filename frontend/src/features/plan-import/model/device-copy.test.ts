// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { begunReviews, PastedText, ReviewCopy } from './device-copy';
import { UNTOUCHED } from './review';

beforeEach(() => localStorage.clear());

const review = {
  corrected: { '/number': '17/KH-TTYT' },
  confirmed: ['/title'],
  leftOut: ['/targets/0'],
  typing: { '/place': 'Kiên H' },
};
const EMPTY = { title: '', review: UNTOUCHED, choice: null };
const copy = { title: 'Kế hoạch năm 2024', review, choice: null };
const choice = { as: 'RECORDED', issuer: { code: 'TTYT', name: 'Trung tâm Y tế' }, area: null } as const;

it('keeps what was done with an import, for one person', () => {
  expect(new ReviewCopy('an', 'a1').write({ ...copy, choice })).toBe(true);
  expect(new ReviewCopy('an', 'a1').read()).toEqual({ ...copy, choice });
  expect(new ReviewCopy('binh', 'a1').read()).toEqual(EMPTY);
  expect(new ReviewCopy('an', 'a2').read()).toEqual(EMPTY);
  new ReviewCopy('an', 'a1').clear();
  expect(localStorage).toHaveLength(0);
});

it('takes what it cannot read for nothing', () => {
  localStorage.setItem('canbang.import.an.a1', '{"review":');
  expect(new ReviewCopy('an', 'a1').read()).toEqual(EMPTY);
});

it('knows what was begun, by this person', () => {
  new ReviewCopy('an', 'a1').write(copy);
  new ReviewCopy('binh', 'b1').write(copy);
  new PastedText('an').write('KẾ HOẠCH');
  expect(begunReviews('an')).toEqual([{ id: 'a1', title: 'Kế hoạch năm 2024' }]);
});

it('says when the device refuses', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(new PastedText('an').write('KẾ HOẠCH')).toBe(false);
});

it('keeps a pasted text until it is emptied', () => {
  new PastedText('an').write('KẾ HOẠCH');
  expect(new PastedText('an').read()).toBe('KẾ HOẠCH');
  new PastedText('an').write('');
  expect(localStorage).toHaveLength(0);
});
