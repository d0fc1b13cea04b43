import type { Grant } from '../api/leave';
import type { Obligation } from '../api/types';

/** Names what is granted; taking back says what is taken back. */
export function grantWord({ leave }: Obligation, grant: Grant) {
  if (grant !== 'RESTORE') return grant;
  return leave?.kind === 'WAIVED' ? 'UNDO_WAIVED' : 'UNDO_EXTENDED';
}
