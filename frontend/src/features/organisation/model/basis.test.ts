import { expect, it } from 'vitest';
import { translator } from '@/i18n/translate';
import { vi } from '@/i18n/vi';
import { basisBody, basisFaults, EMPTY_BASIS, type Basis } from './basis';

const t = translator(vi, 'vi');
const FILLED: Basis = { ...EMPTY_BASIS, on: '2025-01-01', reason: ' Sắp xếp lại ' };

it('asks for a day and a reason, not for a document', () => {
  expect(Object.keys(basisFaults(EMPTY_BASIS, t))).toEqual(['on', 'reason']);
  expect(basisFaults(FILLED, t)).toEqual({});
  expect(basisBody(FILLED)).toEqual({ on: '2025-01-01', reason: 'Sắp xếp lại', decision: null });
});

it('asks for the number of a document that was begun', () => {
  const begun: Basis = { ...FILLED, decision: { ...EMPTY_BASIS.decision, issuer: 'Sở Y tế' } };
  expect(Object.keys(basisFaults(begun, t))).toEqual(['decision/number']);
  const whole: Basis = { ...begun, decision: { ...begun.decision, number: '12/QĐ-SYT ', title: ' ' } };
  expect(basisFaults(whole, t)).toEqual({});
  expect(basisBody(whole).decision).toEqual({
    number: '12/QĐ-SYT',
    issuedOn: null,
    issuer: 'Sở Y tế',
    title: null,
  });
});
