import { describe, expect, test } from 'vitest';
import { emptyContent, sampleForm } from '../testing/samples';
import { canonical, contentOf, fieldKind, fieldsOf, typedFault } from './fields';

describe('content and fields', () => {
  test('go there and back without a difference', () => {
    const content = {
      ...emptyContent,
      cells: [
        { key: 'LIVE_BIRTHS.MALE', value: 54, note: null },
        { key: 'LIVE_BIRTHS.FEMALE', value: 0, note: 'không có bé gái' },
      ],
      activities: [
        {
          activity: 'a1',
          status: 'DONE' as const,
          doneOn: '2024-10-11',
          quantity: 4,
          participants: { total: 30, women: 20, men: null },
          note: 'đã treo',
        },
      ],
      narrative: [{ code: 'DIFFICULTIES', text: 'Không' }],
      preparedBy: 'A',
      documentDate: '2024-11-18',
    };
    expect(contentOf(fieldsOf(content, sampleForm), sampleForm, 'vi')).toEqual(content);
  });

  test('a text that is no figure is sent as nothing, an empty cell not at all', () => {
    const fields = {
      ...fieldsOf(emptyContent, sampleForm),
      'cell/LIVE_BIRTHS.MALE': '2x',
      'cell/LIVE_BIRTHS.FEMALE': '1.234',
    };
    expect(contentOf(fields, sampleForm, 'vi').cells).toEqual([
      { key: 'LIVE_BIRTHS.FEMALE', value: 1234, note: null },
    ]);
  });

  test('a nil report is zero in every cell', () => {
    const fields = { ...fieldsOf(emptyContent, sampleForm), nil: 'yes' };
    expect(contentOf(fields, sampleForm, 'vi').cells).toEqual(
      sampleForm.cellKeys.map((key) => ({ key, value: 0, note: null })),
    );
    expect(contentOf({ ...fields, 'cell/LIVE_BIRTHS.MALE': '3' }, sampleForm, 'vi').cells).toEqual([
      { key: 'LIVE_BIRTHS.MALE', value: 3, note: null },
    ]);
  });

  test('a result without its status is not sent', () => {
    const fields = { ...fieldsOf(emptyContent, sampleForm), 'activity/a1/women': '5' };
    expect(contentOf(fields, sampleForm, 'vi').activities).toEqual([]);
  });
});

describe('typed texts', () => {
  test('what is no figure or no date is named', () => {
    expect(typedFault('cell/X', '1,5', 'vi')).toBe('FRACTION');
    expect(typedFault('cell/X', '2x', 'vi')).toBe('NOT_A_NUMBER');
    expect(typedFault('cell/X', '-1', 'vi')).toBe('NEGATIVE');
    expect(typedFault('activity/a1/doneOn', '31/11/2024', 'vi')).toBe('NOT_A_DATE');
    expect(typedFault('cell/X', '1.234', 'vi')).toBeNull();
    expect(typedFault('cell/X', ' ', 'vi')).toBeNull();
    expect(typedFault('activity/a1/note', '2x', 'vi')).toBeNull();
  });

  test('one way of writing what is meant; a fault stays as typed', () => {
    expect(canonical('cell/X', ' 1.234 ', 'vi')).toBe('1234');
    expect(canonical('cell/X', '007', 'vi')).toBe('7');
    expect(canonical('cell/X', ' 1,5 ', 'vi')).toBe('1,5');
    expect(canonical('documentDate', '1-2-2024', 'vi')).toBe('01/02/2024');
    expect(canonical('signedBy', ' Hu\u031bo\u031b\u0300ng ', 'vi')).toBe('H\u01b0\u1eddng');
  });

  test('every field has its kind', () => {
    expect(fieldKind('cell/LIVE_BIRTHS.MALE')).toBe('COUNT');
    expect(fieldKind('activity/a1/men')).toBe('COUNT');
    expect(fieldKind('activity/a1/status')).toBe('TEXT');
    expect(fieldKind('note/LIVE_BIRTHS.MALE')).toBe('TEXT');
    expect(fieldKind('documentDate')).toBe('DATE');
  });
});
