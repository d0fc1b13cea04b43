import { expect, it } from 'vitest';
import { HAMLET_TYPES, hamletTypeOf } from './hamlet';

it('finds the code of a type written in words', () => {
  expect(['thôn', 'bản', 'ấp', 'tổ dân phố', 'khu phố', 'khóm'].map(hamletTypeOf)).toEqual(HAMLET_TYPES);
});
