import { describe, expect, it } from 'vitest';
import type { Section } from '../api/types';
import { anchorOf, depthOf, outline, preambleLines, printedNumber } from './document-outline';

const section = (code: string, heading: string | null = null): Section => ({
  id: code,
  code,
  parent: null,
  parentId: null,
  heading,
  paragraphs: [],
  version: 0,
});

describe('the outline of a document', () => {
  it('keeps the annex for after the signature', () => {
    const parts = outline(
      ['PREAMBLE', 'I', 'I.1', 'CLOSING', 'ANNEX', 'ANNEX.I'].map((code) => section(code)),
    );
    expect(parts.preamble?.code).toBe('PREAMBLE');
    expect(parts.body.map(({ code }) => code)).toEqual(['I', 'I.1']);
    expect(parts.closing?.code).toBe('CLOSING');
    expect(parts.annex.map(({ code }) => code)).toEqual(['ANNEX', 'ANNEX.I']);
  });

  it('does without what a document lacks', () => {
    expect(outline([section('I')])).toMatchObject({ preamble: null, closing: null, annex: [] });
  });
});

describe('the number of a section', () => {
  it.each([
    ['I', 'MỤC TIÊU', 'I.'],
    ['I.2', 'Mục tiêu cụ thể', '2.'],
    ['II.1.2.1', 'Giảm thiểu mất cân bằng', '1.2.1.'],
    ['I.2.5', null, '2.5.'],
    ['ANNEX.II', 'Truyền thông', 'II.'],
    ['II.1.a', 'Tuyên truyền', 'a)'],
    ['II.1.đ.2', 'Tuyên truyền', 'đ.2)'],
    ['II.5', 'Hoạt động 05. In băng rôn tuyên truyền', ''],
    ['II.1', 'Hoạt động 01: Tổ chức tuyên truyền', ''],
  ])('%s is printed as in the document', (code, heading, number) => {
    expect(printedNumber({ code, heading })).toBe(number);
  });

  it('gives depth and anchor', () => {
    expect(depthOf('I.2.1')).toBe(3);
    expect(depthOf('ANNEX.I')).toBe(1);
    expect(anchorOf('ANNEX.II')).toBe('muc-annex-ii');
  });
});

describe('the preamble', () => {
  it('sets bases apart and ends them as the decree asks', () => {
    expect(
      preambleLines([
        'Thực hiện Kế hoạch số 214/KH-UBND “Về công tác Dân số trong tình hình mới”,',
        'Căn cứ Kế hoạch số 71/KH-TTYT;',
        'Trung tâm Y tế xây dựng Kế hoạch với nội dung như sau:',
      ]),
    ).toEqual([
      { basis: true, text: 'Thực hiện Kế hoạch số 214/KH-UBND “Về công tác Dân số trong tình hình mới”;' },
      { basis: true, text: 'Căn cứ Kế hoạch số 71/KH-TTYT.' },
      { basis: false, text: 'Trung tâm Y tế xây dựng Kế hoạch với nội dung như sau:' },
    ]);
  });

  it('leaves a basis that opens the plan in the same sentence', () => {
    const text = 'Thực hiện Chương trình số 4235/CTr-UBND, Sở Y tế xây dựng Kế hoạch cụ thể như sau:';
    expect(preambleLines([text])).toEqual([{ basis: false, text }]);
  });
});
