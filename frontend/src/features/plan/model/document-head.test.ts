import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en';
import { translator } from '@/i18n/translate';
import { vi } from '@/i18n/vi';
import { gapsWords, numberLine, placeAndDateLine } from './document-head';

const t = translator(vi, 'vi');

describe('the head of a document', () => {
  it('prints number, place and date as the decree asks', () => {
    const plan = { number: '114/KH-UBND', issuedOn: '2020-10-09', place: 'Cự Khối', gaps: [] };
    expect(numberLine(plan, t)).toEqual({ text: 'Số: 114/KH-UBND', note: null });
    expect(placeAndDateLine(plan, t)).toEqual({ text: 'Cự Khối, ngày 09 tháng 10 năm 2020', note: null });
  });

  it('pads January and February only', () => {
    const issued = (issuedOn: string) =>
      placeAndDateLine({ number: null, issuedOn, place: 'Bắc Giang', gaps: [] }, t).text;
    expect(issued('2024-01-23')).toBe('Bắc Giang, ngày 23 tháng 01 năm 2024');
    expect(issued('2024-03-18')).toBe('Bắc Giang, ngày 18 tháng 3 năm 2024');
  });

  it('shows what the copy lacks and invents nothing', () => {
    const plan = {
      number: null,
      issuedOn: null,
      place: null,
      gaps: ['NUMBER' as const, 'ISSUED_ON' as const, 'PLACE' as const],
    };
    expect(numberLine(plan, t)).toEqual({ text: 'Số: …/…', note: '(bản chép thiếu số)' });
    expect(placeAndDateLine(plan, t)).toEqual({
      text: '…, ngày … tháng … năm …',
      note: '(bản chép thiếu nơi, ngày ban hành)',
    });
  });

  it('leaves a draft without a note: its number comes later', () => {
    const draft = { number: null, issuedOn: null, place: 'Kiên Hải', gaps: [] };
    expect(numberLine(draft, t).note).toBeNull();
    expect(placeAndDateLine(draft, t)).toEqual({ text: 'Kiên Hải, ngày … tháng … năm …', note: null });
  });

  it('names a lacking place or date alone', () => {
    const base = { number: '11/KH-BCĐ', issuedOn: '2024-03-18', place: null };
    expect(placeAndDateLine({ ...base, gaps: ['PLACE'] }, t).note).toBe('(bản chép thiếu nơi ban hành)');
    expect(placeAndDateLine({ ...base, issuedOn: null, gaps: ['ISSUED_ON'] }, t).note).toBe(
      '(bản chép thiếu ngày)',
    );
  });
});

describe('the gaps of a copy', () => {
  it('are named in one line', () => {
    expect(gapsWords(['NUMBER', 'ISSUED_ON', 'SIGNATORY'], t)).toBe('Bản chép thiếu số, ngày, người ký');
    expect(gapsWords(['NUMBER'], translator(en, 'en'))).toBe('The copy lacks number');
    expect(gapsWords([], t)).toBeNull();
  });
});
