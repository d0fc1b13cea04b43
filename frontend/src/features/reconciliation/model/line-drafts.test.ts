import { describe, expect, it } from 'vitest';
import { line } from '../testing/samples';
import { changed, draftOf, faultOf, linesBody, sameFigure } from './line-drafts';

const DIFFERING = line({ id: 'a', figures: [54, 53], difference: 1 });
const ALIKE = line({ id: 'b', figures: [47, 47], difference: 0 });
const ONE_MISSING = line({ id: 'c', figures: [47, null], difference: null });

describe('what is typed on the lines', () => {
  it('is sent only where it says something else than the line', () => {
    const drafts = {
      a: { reason: 'LATE', reasonText: ' đăng ký muộn ', agreed: '1.054' },
      b: draftOf(ALIKE),
    };
    expect(changed([DIFFERING, ALIKE], drafts)).toEqual([DIFFERING]);
    expect(linesBody([DIFFERING, ALIKE], drafts, 'vi')).toEqual({
      lines: [{ line: 'a', reason: 'LATE', reasonText: 'đăng ký muộn', agreedValue: 1054 }],
    });
  });

  it('may take an agreed figure back', () => {
    const agreed = line({ id: 'a', figures: [54, 53], difference: 1, agreedValue: 54, reason: 'LATE' });
    const drafts = { a: { ...draftOf(agreed), agreed: '' } };
    expect(linesBody([agreed], drafts, 'vi').lines[0]?.agreedValue).toBeNull();
  });

  it('needs a reason where agencies differ and a figure is agreed upon', () => {
    const draft = { reason: '', reasonText: '', agreed: '54' };
    expect(faultOf(DIFFERING, draft, 'vi')).toBe('reasonMissing');
    expect(faultOf(DIFFERING, { ...draft, reason: 'LATE' }, 'vi')).toBeNull();
    expect(faultOf(ALIKE, { ...draft, agreed: '47' }, 'vi')).toBeNull();
    expect(faultOf(ALIKE, draft, 'vi')).toBe('reasonMissing');
    expect(faultOf(ONE_MISSING, { ...draft, agreed: '47' }, 'vi')).toBeNull();
    expect(faultOf(ALIKE, { ...draft, agreed: '-4' }, 'vi')).toBe('countFault');
  });
});

it('knows the figure that all agencies give alike', () => {
  expect([DIFFERING, ALIKE, ONE_MISSING].map(sameFigure)).toEqual([null, 47, null]);
});
