import { expect, test } from 'vitest';
import { fittingSize } from './shrink-picture';

test('a picture of a camera gets a longest side of 1600 px, a small one stays', () => {
  expect(fittingSize(4032, 3024)).toEqual({ width: 1600, height: 1200 });
  expect(fittingSize(3024, 4032)).toEqual({ width: 1200, height: 1600 });
  expect(fittingSize(800, 600)).toEqual({ width: 800, height: 600 });
});
