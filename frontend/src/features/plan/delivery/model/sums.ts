import type { Output } from '../../api/types';

/** What of an output has come how far, in pieces. */
export interface DeliverySums {
  allotted: number;
  issued: number;
  received: number;
  displayed: number;
  /** What the document names that no place or unit is given; less than nothing where it gives too much. */
  left: number | null;
}

export function sumsOf({ quantity, allocations }: Pick<Output, 'quantity' | 'allocations'>): DeliverySums {
  const sum = (of: (allocation: Output['allocations'][number]) => number | null) =>
    allocations.reduce((total, allocation) => total + (of(allocation) ?? 0), 0);
  const allotted = sum((allocation) => allocation.quantity);
  return {
    allotted,
    issued: sum((allocation) => allocation.issuedQuantity),
    received: sum((allocation) => allocation.receivedQuantity),
    displayed: sum((allocation) => allocation.displayedQuantity),
    left: quantity === null ? null : quantity - allotted,
  };
}
