import { expect, it } from 'vitest';
import { SRB } from '../testing/samples';
import { bodyOf, draftOf, faultsOf } from './indicator-draft';

it('says of an indicator what it says itself, in either language', () => {
  for (const language of ['vi', 'en'] as const) {
    const draft = draftOf({ ...SRB, bandLow: 104.5, factor: 1000 }, language);
    expect(faultsOf(draft, false, language).size).toBe(0);
    expect(bodyOf(draft, language)).toMatchObject({
      numerator: { expression: 'LIVE_BIRTHS.MALE', nameVi: 'Số bé trai', nameEn: 'Boys' },
      bandLow: 104.5,
      bandHigh: 106,
      factor: 1000,
      decimals: 1,
      leastDenominator: null,
      validTo: null,
    });
  }
});

it('reads figures as the language writes them', () => {
  expect(bodyOf({ ...draftOf(SRB, 'vi'), bandLow: '104,5' }, 'vi').bandLow).toBe(104.5);
  expect(faultsOf({ ...draftOf(SRB, 'vi'), bandLow: '104.5' }, false, 'vi').get('bandLow')).toBe(
    'numberFault',
  );
});

it('wants a whole band with its source, and the days in order', () => {
  const draft = draftOf(SRB, 'vi');
  expect(faultsOf({ ...draft, bandHigh: '' }, false, 'vi').get('bandHigh')).toBe('bandFault');
  expect(faultsOf({ ...draft, bandHigh: '103' }, false, 'vi').get('bandHigh')).toBe('bandFault');
  expect(faultsOf({ ...draft, bandSource: ' ' }, false, 'vi').get('bandSource')).toBe('required');
  expect(faultsOf({ ...draft, validTo: '2009-01-01' }, false, 'vi').get('validTo')).toBe('validityFault');
  expect(faultsOf({ ...draft, polarity: 'LOWER', bandLow: '', bandHigh: '' }, false, 'vi').size).toBe(0);
});

it('leaves out a denominator that is not wanted', () => {
  const draft = {
    ...draftOf(SRB, 'vi'),
    hasDenominator: false,
    denominator: { expression: '', nameVi: '', nameEn: '' },
  };
  expect(faultsOf(draft, false, 'vi').size).toBe(0);
  expect(bodyOf(draft, 'vi').denominator).toBeNull();
});
