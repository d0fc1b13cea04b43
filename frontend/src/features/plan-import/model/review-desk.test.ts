// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DRAFT, field } from '../testing/samples';
import { ReviewCopy } from './device-copy';
import { ReviewDesk, TAKE_OVER_ID } from './review-desk';
import { valueAt } from './json';

const TEXT = 'Kiên Hải, ngày 05 tháng 3 năm 2024\nTỷ số giới tính khi sinh dưới 108 bé trai/100 bé gái';
const at = (path: string, words: string, doubtful = false) => {
  const start = TEXT.indexOf(words);
  return field(path, { start, end: start + words.length, evidence: words, doubtful });
};

const FIELDS = [
  at('/place', 'Kiên Hải'),
  at('/issuedOn', 'ngày 05 tháng 3 năm 2024', true),
  at('/targets/0', 'Tỷ số giới tính khi sinh dưới 108 bé trai/100 bé gái', true),
  at('/targets/0/value', '108', true),
];
const SUGGESTED = { as: 'DRAFT', issuer: null, area: null } as const;

function desk() {
  return new ReviewDesk(
    { text: TEXT, fields: FIELDS, unrecognised: [], draft: DRAFT },
    new ReviewCopy('an', 'a1'),
    'Kế hoạch năm 2024',
    SUGGESTED,
  );
}

beforeEach(() => localStorage.clear());

const words = ({ active }: { active: { start: number; end: number } | null }) =>
  active && TEXT.slice(active.start, active.end);

describe('a draft on the desk', () => {
  it('leads from doubt to doubt, and then to where it is taken over', () => {
    const open = desk();
    expect(open.getState().waiting).toEqual(['/issuedOn', '/targets/0', '/targets/0/value']);
    open.next();
    expect(words(open.getState())).toBe('ngày 05 tháng 3 năm 2024');
    expect(open.getState().focusGoal?.ids).toContain('cho-issuedOn-dung');
    open.confirm('/issuedOn');
    expect(open.getState().focusGoal?.ids).toContain('cho-targets-0-dung');
    open.confirmAll(['/targets/0', '/targets/0/value']);
    expect(open.getState().waiting).toEqual([]);
    expect(open.getState().focusGoal?.ids).toEqual([TAKE_OVER_ID]);
  });

  it('goes on after a doubt is corrected, and stays where something else is', () => {
    const open = desk();
    open.type('/issuedOn', '06/03/2024');
    open.keep('/issuedOn', '2024-03-06');
    expect(open.getState().focusGoal?.ids).toContain('cho-targets-0');
    open.type('/place', 'Rạch Giá');
    open.keep('/place', 'Rạch Giá');
    expect(open.getState().focusGoal?.ids).toContain('cho-place');
    expect(open.reviewedDraft()).toMatchObject({ issuedOn: '2024-03-06', place: 'Rạch Giá' });
  });

  it('marks the words under the mouse and returns to those of the line in focus', () => {
    const open = desk();
    open.look('/place');
    const goal = open.getState().sourceGoal;
    expect(goal?.span).toEqual({ start: 0, end: 8 });
    open.point('/targets/0/unit');
    expect(words(open.getState())).toMatch(/^Tỷ số .* bé gái$/);
    // Pointing does not move the text.
    expect(open.getState().sourceGoal).toBe(goal);
    open.point(null);
    expect(words(open.getState())).toBe('Kiên Hải');
  });

  it('is not led astray by a page that scrolls under a resting mouse', () => {
    vi.spyOn(performance, 'now').mockReturnValue(1000);
    const open = desk();
    open.next();
    open.point('/place');
    expect(words(open.getState())).toBe('ngày 05 tháng 3 năm 2024');
    vi.spyOn(performance, 'now').mockReturnValue(1400);
    open.point('/place');
    expect(words(open.getState())).toBe('Kiên Hải');
  });

  it('leads from clicked words to their line', () => {
    const open = desk();
    open.pick('/targets/0/value');
    expect(open.getState().focusGoal?.ids).toContain('cho-targets-0-value');
    expect(words(open.getState())).toBe('108');
  });

  it('turns a phone to the text and back', () => {
    const open = desk();
    open.toSource('/targets/0/unit');
    expect(open.getState().view).toBe('SOURCE');
    expect(words(open.getState())).toMatch(/^Tỷ số/);
    open.pick('/place');
    expect(open.getState().view).toBe('DRAFT');
  });

  it('keeps everything on the device, what is being typed too', () => {
    const open = desk();
    open.confirm('/issuedOn');
    open.leaveOut('/recipients/1');
    open.type('/number', '17/KH');
    open.choose({ as: 'RECORDED', issuer: { code: 'TTYT', name: 'Trung tâm Y tế' } });
    const again = desk().getState();
    expect(again.review).toEqual(open.getState().review);
    expect(again.review.typing).toEqual({ '/number': '17/KH' });
    expect(again.choice).toEqual({
      as: 'RECORDED',
      issuer: { code: 'TTYT', name: 'Trung tâm Y tế' },
      area: null,
    });
    expect(again.waiting).toEqual(['/number', '/targets/0', '/targets/0/value']);
    expect(valueAt(open.reviewedDraft(), '/recipients')).toHaveLength(1);
  });

  it('says when the device keeps nothing', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const open = desk();
    open.confirm('/issuedOn');
    expect(open.getState().deviceRefuses).toBe(true);
  });

  it('brings a fault of the service to its line', () => {
    const open = desk();
    open.leaveOut('/recipients/0');
    expect(open.placeOf('/recipients/0/text')).toBe('/recipients/1/text');
    expect(open.placeOf('/targets/0/somethingElse')).toBe('/targets/0');
    expect(open.placeOf('/nowhere')).toBeNull();
  });
});
