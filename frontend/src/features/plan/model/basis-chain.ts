import type { LegalBasis } from '../api/types';

export interface BasisNode {
  basis: LegalBasis;
  /** The documents that its own title cites. */
  cites: BasisNode[];
}

/** Documents with what they cite below them: party resolution ← district party plan ← district plan. */
export function basisChain(bases: readonly LegalBasis[]): BasisNode[] {
  const nodes = new Map(bases.map((basis) => [basis.id, { basis, cites: [] as BasisNode[] }]));
  const roots: BasisNode[] = [];
  for (const node of nodes.values()) {
    const parent = node.basis.citedIn === null ? undefined : nodes.get(node.basis.citedIn);
    (parent?.cites ?? roots).push(node);
  }
  return roots;
}
