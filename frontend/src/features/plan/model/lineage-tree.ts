import type { Cited, ImplementingPlan } from '../api/types';

interface Branch<T> {
  node: T;
  below: Branch<T>[];
}

export type CitedBranch = Branch<Cited>;
export type PlanBranch = Branch<ImplementingPlan>;

/** Those that hang on nothing that is shown, with what hangs on them. */
function treeOf<T>(
  nodes: readonly T[],
  id: (node: T) => string,
  above: (node: T) => string | null,
): Branch<T>[] {
  const branches = new Map(nodes.map((node) => [id(node), { node, below: [] as Branch<T>[] }]));
  const roots: Branch<T>[] = [];
  for (const branch of branches.values()) {
    const parent = branches.get(above(branch.node) ?? '');
    (parent?.below ?? roots).push(branch);
  }
  return roots;
}

/** The same document in the same role and place, cited again elsewhere in the text. */
function sameCitation(a: Cited, b: Cited): boolean {
  const told = (cited: Cited) => JSON.stringify({ ...cited, id: null });
  return told(a) === told(b);
}

/** What a plan cites, and what that cites in turn: district plan → district party plan → resolution. */
export function citedTree(chain: readonly Cited[]): CitedBranch[] {
  const once = chain.filter(
    (cited, index) => chain.findIndex((other) => sameCitation(cited, other)) === index,
  );
  return treeOf(
    once,
    ({ id }) => id,
    ({ citedIn }) => citedIn,
  );
}

/** Plans that rest on this one, with those that rest on them. */
export function implementingTree(plans: readonly ImplementingPlan[]): PlanBranch[] {
  return treeOf(
    plans,
    ({ id }) => id,
    ({ carriesOut }) => carriesOut,
  );
}

/** Documents that a plan should no longer rest on. */
export const over = ({ standing }: Pick<Cited, 'standing'>) =>
  standing.status === 'EXPIRED' || standing.status === 'REPLACED';
