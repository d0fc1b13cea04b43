import type { Allocation } from '../api/allocations';

/** The most pieces a unit can say it received or put up: those of the step before. */
export function confirmable(allocation: Allocation, kind: 'RECEIVE' | 'DISPLAY'): number {
  const { quantity, issuedQuantity, receivedQuantity } = allocation;
  return (kind === 'RECEIVE' ? issuedQuantity : receivedQuantity) ?? quantity;
}

/** What is to be done next with an allotment by whoever looks at it; null where nothing is. */
export function nextStep({
  allowedActions,
}: Pick<Allocation, 'allowedActions'>): 'RECEIVE' | 'DISPLAY' | null {
  if (allowedActions.includes('RECEIVE')) return 'RECEIVE';
  return allowedActions.includes('DISPLAY') ? 'DISPLAY' : null;
}
