import { describe, expect, it } from 'vitest';
import { insertedAt, marked } from './expression';

describe('the marks of an expression', () => {
  it('stand where the faults are', () => {
    const text = 'LIVE_BIRTHS.MALE + LIVE_BIRTH.FEMALE';
    expect(marked(text, [{ position: 19, length: 17, message: 'unknown' }])).toEqual([
      { text: 'LIVE_BIRTHS.MALE + ', fault: false },
      { text: 'LIVE_BIRTH.FEMALE', fault: true },
    ]);
  });

  it('show where something is missing, also at the end', () => {
    expect(marked('A.X +', [{ position: 5, length: 0, message: 'cell expected' }])).toEqual([
      { text: 'A.X +', fault: false },
      { text: '␣', fault: true },
    ]);
  });

  it('keep every letter once, whatever the faults say', () => {
    const pieces = marked('AB CD', [
      { position: 3, length: 9, message: 'second' },
      { position: 0, length: 4, message: 'first' },
    ]);
    expect(pieces.map(({ text }) => text).join('')).toBe('AB CD');
  });
});

describe('a cell put into an expression', () => {
  it('is joined to what stands there', () => {
    expect(insertedAt('', 0, 'A.X')).toBe('A.X');
    expect(insertedAt('A.X', 3, 'A.Y')).toBe('A.X + A.Y');
    expect(insertedAt('A.X +', 5, 'A.Y')).toBe('A.X + A.Y');
    expect(insertedAt('2 * ', 4, 'A.Y')).toBe('2 * A.Y');
    expect(insertedAt('(', 1, 'A.Y')).toBe('(A.Y');
    expect(insertedAt('A.X', 0, 'A.Y')).toBe('A.Y + A.X');
    expect(insertedAt('A.X - B.X', 3, 'A.Y')).toBe('A.X + A.Y - B.X');
  });
});
