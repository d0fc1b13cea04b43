import type { Me } from '@/api/me';

/** Each role that is held anywhere, once. */
export function rolesOf(grants: Me['grants']) {
  return [...new Set(grants.map((grant) => grant.role))];
}
