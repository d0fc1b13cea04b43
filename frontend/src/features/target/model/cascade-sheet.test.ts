import { describe, expect, it } from 'vitest';
import { cascade, cascadeUnit } from '../testing/samples';
import {
  columnsOf,
  decisionLacks,
  decisionOf,
  draftOf,
  gridOf,
  readable,
  sheetIn,
  sheetOf,
} from './cascade-sheet';

const ALLOTTED = cascade({
  units: [
    cascadeUnit('31105', 'xã Hòn Tre', {
      value: 108.5,
      due: '2024-12-31',
      note: 'theo quyết định',
      expectedDenominator: 1200,
      denominatorTyped: true,
    }),
    cascadeUnit('31108', 'xã Lại Sơn'),
  ],
});

describe('the table of an allocation', () => {
  it('asks for what the target needs', () => {
    expect(columnsOf(cascade())).toEqual(['value', 'expectedDenominator', 'due', 'note']);
    expect(columnsOf(cascade({ additive: true }))).toEqual(['value', 'due', 'note']);
    const band = cascade({ target: { ...cascade().target, comparator: 'BETWEEN', upperValue: 110 } });
    expect(columnsOf(band)).toContain('upperValue');
    expect(gridOf(cascade({ additive: true }))[1]).toEqual(['31108/value', '31108/due', '31108/note']);
  });

  it('is written anew when the language changes while it is typed', () => {
    const typed = { ...sheetOf(ALLOTTED, 'vi'), '31108/value': '107,', '31108/note': '1,5 tháng' };
    const english = sheetIn(ALLOTTED, typed, 'vi', 'en');
    expect(english['31105/value']).toBe('108.5');
    expect(english['31105/expectedDenominator']).toBe('1,200');
    expect(english['31105/due']).toBe('31/12/2024');
    // What cannot be read is left to whoever typed it.
    expect(english['31108/value']).toBe('107,');
    expect(english['31108/note']).toBe('1,5 tháng');
  });

  it('is read back as it was written, in either language', () => {
    for (const language of ['vi', 'en'] as const) {
      const { draft, unreadable } = draftOf(ALLOTTED, sheetOf(ALLOTTED, language), null, language);
      expect(unreadable).toEqual([]);
      expect(draft.units).toEqual([
        {
          area: '31105',
          value: 108.5,
          upperValue: null,
          due: '2024-12-31',
          note: 'theo quyết định',
          expectedDenominator: 1200,
        },
        // Nothing is handed to the other: what is only expected of it is nobody's figure.
      ]);
    }
    expect(sheetOf(ALLOTTED, 'vi')['31105/value']).toBe('108,5');
    expect(sheetOf(ALLOTTED, 'vi')['31105/expectedDenominator']).toBe('1.200');
  });

  it('names the cells that cannot be read and sends nothing for them', () => {
    const sheet = { ...sheetOf(ALLOTTED, 'vi'), '31105/value': '108.5', '31108/due': '31/02/2024' };
    const { draft, unreadable } = draftOf(ALLOTTED, sheet, null, 'vi');
    expect(unreadable).toEqual(['31105/value', '31108/due', '31108/value']);
    expect(draft.units).toEqual([]);
    expect(readable('12,5', 'expectedDenominator', 'vi')).toBe(false);
    expect(readable('', 'value', 'vi')).toBe(true);
  });
});

it('takes a decision only when something of it was typed, and knows what it lacks', () => {
  const nothing = { number: ' ', issuedOn: null, issuer: '', title: '' };
  expect(decisionOf(nothing)).toBeNull();
  const begun = { ...nothing, number: ' 12/QĐ-SYT ' };
  expect(decisionOf(begun)?.number).toBe('12/QĐ-SYT');
  expect(decisionLacks(begun)).toEqual(['issuedOn', 'title']);
});
