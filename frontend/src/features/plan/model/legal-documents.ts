import type { Cited, LegalDocument } from '../api/types';
import { over } from './lineage-tree';

/** How a document of the list stands, as it is said of one that is cited. */
export const standingOf = ({ status, validTo, replacedBy }: LegalDocument): Cited['standing'] => ({
  status,
  endedOn: validTo,
  replacedBy,
});

/** Nobody has to do anything about it: it is in force, or no live plan cites it. */
export const restsOnNothing = (document: LegalDocument): boolean =>
  document.plans.length === 0 || !over({ standing: standingOf(document) });
