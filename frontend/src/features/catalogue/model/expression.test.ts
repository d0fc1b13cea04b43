import { describe, expect, it } from 'vitest';
import { insertedAt } from './expression';

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
