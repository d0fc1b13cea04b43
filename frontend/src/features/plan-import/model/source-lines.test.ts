import { describe, expect, it } from 'vitest';
import { sourceLines, type SpannedField } from './source-lines';

const TEXT = 'Tỷ số giới tính khi sinh dưới 108 bé trai vào năm 2024';

function field(path: string, words: string): SpannedField {
  const start = TEXT.indexOf(words);
  return { path, start, end: start + words.length };
}

const told = (lines: ReturnType<typeof sourceLines>) =>
  lines.flatMap(({ segments }) => segments.map(({ text, fields }) => [text, ...fields]));

describe('the text as lines', () => {
  it('is cut where a field lies within another, the innermost named first', () => {
    const whole = { path: '/targets/0', start: 0, end: TEXT.length };
    const lines = sourceLines(TEXT, [whole, field('/targets/0/value', '108')], []);
    expect(told(lines)).toEqual([
      ['Tỷ số giới tính khi sinh dưới ', '/targets/0'],
      ['108', '/targets/0/value', '/targets/0'],
      [' bé trai vào năm 2024', '/targets/0'],
    ]);
  });

  it('is cut where fields cross each other', () => {
    const lines = sourceLines(
      TEXT,
      [field('/targets/0/comparator', 'dưới 108'), field('/targets/0/value', '108 bé trai')],
      [],
    );
    expect(told(lines)).toEqual([
      ['Tỷ số giới tính khi sinh '],
      ['dưới ', '/targets/0/comparator'],
      ['108', '/targets/0/comparator', '/targets/0/value'],
      [' bé trai', '/targets/0/value'],
      [' vào năm 2024'],
    ]);
  });

  it('of two fields read from the same words names the deeper one first', () => {
    const lines = sourceLines(
      TEXT,
      [field('/targets/0', 'dưới 108'), field('/targets/0/value', 'dưới 108')],
      [],
    );
    expect(told(lines)[1]).toEqual(['dưới 108', '/targets/0/value', '/targets/0']);
  });

  it('carries a field over a line end, and loses no character', () => {
    const text = 'Căn cứ Kế hoạch\nsố 71/KH-TTYT\n\nHết';
    const lines = sourceLines(text, [{ path: '/legalBases/0', start: 7, end: 29 }], []);
    expect(told(lines)).toEqual([
      ['Căn cứ '],
      ['Kế hoạch', '/legalBases/0'],
      ['số 71/KH-TTYT', '/legalBases/0'],
      ['Hết'],
    ]);
    expect(lines.map(({ segments }) => segments.map((segment) => segment.text).join('')).join('\n')).toBe(
      text,
    );
    expect(lines.map(({ start }) => start)).toEqual([0, 16, 30, 31]);
  });

  it('marks what was not recognised', () => {
    const lines = sourceLines('một hai ba', [], [{ start: 4, end: 7 }]);
    expect(lines[0]?.segments.map(({ text, unrecognised }) => [text, unrecognised])).toEqual([
      ['một ', false],
      ['hai', true],
      [' ba', false],
    ]);
  });

  it('leaves out a span that points nowhere', () => {
    const nowhere = [
      { path: '/number', start: 5, end: 5 },
      { path: '/title', start: 2, end: 99 },
    ];
    expect(told(sourceLines('một hai', nowhere, []))).toEqual([['một hai']]);
  });
});
