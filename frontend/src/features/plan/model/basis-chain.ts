import type { LegalBasis } from '../api/types';

export interface BasisNode {
  basis: LegalBasis;
  /** The documents that its own title cites. */
  cites: BasisNode[];
}

/** The same document in the same role, cited again elsewhere in the text. */
function sameCitation(a: LegalBasis, b: LegalBasis): boolean {
  const told = (basis: LegalBasis) => JSON.stringify({ ...basis, id: null, location: null });
  return told(a) === told(b);
}

/** Documents with what they cite below them: party resolution ← district party plan ← district plan. */
export function basisChain(all: readonly LegalBasis[]): BasisNode[] {
  const bases = all.filter((basis, index) => all.findIndex((other) => sameCitation(basis, other)) === index);
  const nodes = new Map(bases.map((basis) => [basis.id, { basis, cites: [] as BasisNode[] }]));
  const roots: BasisNode[] = [];
  for (const node of nodes.values()) {
    const parent = node.basis.citedIn === null ? undefined : nodes.get(node.basis.citedIn);
    (parent?.cites ?? roots).push(node);
  }
  return roots;
}
