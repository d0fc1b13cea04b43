import { describe, expect, it } from 'vitest';
import type { FieldDefinition, FieldKind } from './draft-fields';
import { asTyped, readTyped } from './typed-value';

const definition = (kind: FieldKind, over: Partial<FieldDefinition> = {}): FieldDefinition => ({
  path: 'value',
  label: 'planImport.value',
  kind,
  ...over,
});

describe('a typed value', () => {
  it.each([
    ['vi', '1.234,5', 1234.5],
    ['vi', '108', 108],
    ['vi', '-0,3', -0.3],
    ['en', '1,234.5', 1234.5],
    ['en', '106.5', 106.5],
  ] as const)('in %s, %s is a number', (language, text, value) => {
    expect(readTyped(text, definition('NUMBER'), language)).toEqual({ ok: true, value });
    expect(asTyped(value, definition('NUMBER'), language)).toBe(text);
  });

  it.each(['106.5', '1.2.3', '12a', '1,2,3'])('in Vietnamese, %s is no number', (text) => {
    expect(readTyped(text, definition('NUMBER'), 'vi')).toEqual({ ok: false, reason: 'NOT_A_NUMBER' });
  });

  it('is a date, day first', () => {
    expect(readTyped(' 5/3/2024 ', definition('DATE'), 'vi')).toEqual({ ok: true, value: '2024-03-05' });
    expect(readTyped('30/02/2024', definition('DATE'), 'en')).toEqual({ ok: false, reason: 'NOT_A_DATE' });
    expect(asTyped('2024-03-05', definition('DATE'), 'en')).toBe('05/03/2024');
  });

  it('is a year without a dot', () => {
    expect(asTyped(2024, definition('YEAR'), 'vi')).toBe('2024');
    expect(readTyped('2024', definition('YEAR'), 'vi')).toEqual({ ok: true, value: 2024 });
    expect(readTyped('24', definition('YEAR'), 'vi')).toEqual({ ok: false, reason: 'NOT_A_NUMBER' });
  });

  it('may be nothing, unless the plan cannot be without it', () => {
    expect(readTyped('  ', definition('TEXT'), 'vi')).toEqual({ ok: true, value: null });
    expect(readTyped('', definition('TEXT', { required: true }), 'vi')).toEqual({
      ok: false,
      reason: 'REQUIRED',
    });
  });

  it('is composed, and of lines each on its own', () => {
    expect(readTyped('Ke\u0302\u0301 hoa\u0323ch', definition('TEXT'), 'vi')).toEqual({
      ok: true,
      value: 'Kế hoạch',
    });
    expect(readTyped(' loa xã \n\n tờ rơi', definition('LINES'), 'vi')).toEqual({
      ok: true,
      value: ['loa xã', 'tờ rơi'],
    });
    expect(asTyped(['loa xã', 'tờ rơi'], definition('LINES'), 'vi')).toBe('loa xã\ntờ rơi');
  });

  it('is yes or no', () => {
    expect(asTyped(false, definition('YES_NO'), 'vi')).toBe('false');
    expect(readTyped('true', definition('YES_NO'), 'vi')).toEqual({ ok: true, value: true });
  });
});
