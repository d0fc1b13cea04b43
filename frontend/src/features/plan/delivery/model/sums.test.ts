import { expect, test } from 'vitest';
import { allocation } from '../testing/samples';
import { sumsOf } from './sums';

test('sums say how many pieces have come how far, and what is allotted to nobody', () => {
  const allocations = [
    allocation({ quantity: 4, issuedQuantity: 4, receivedQuantity: 4, displayedQuantity: 3 }),
    allocation({ quantity: 5, issuedQuantity: 5 }),
    allocation({ quantity: 5 }),
  ];
  expect(sumsOf({ quantity: 24, allocations })).toEqual({
    allotted: 14,
    issued: 9,
    received: 4,
    displayed: 3,
    left: 10,
  });
  expect(sumsOf({ quantity: null, allocations }).left).toBeNull();
});
