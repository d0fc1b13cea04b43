import type { Allocation } from '../api/allocations';

export function allocation(over: Partial<Allocation> = {}): Allocation {
  return {
    id: 'allocation',
    text: 'Trạm Y tế xã An Sơn',
    organisation: { code: 'TYT-AN-SON', name: 'Trạm Y tế xã An Sơn' },
    quantity: 5,
    illustrative: false,
    issuedOn: null,
    issuedQuantity: null,
    receivedOn: null,
    receivedQuantity: null,
    displayedOn: null,
    displayedQuantity: null,
    note: null,
    state: 'PLANNED',
    withdrawn: false,
    allowedActions: [],
    version: 0,
    ...over,
  };
}
