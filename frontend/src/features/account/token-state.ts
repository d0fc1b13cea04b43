import type { Shape, Tone } from '@/ui/status-badge';
import type { Token } from './api/tokens';

export type TokenState = 'ACTIVE' | 'EXPIRED' | 'REVOKED';

/** `now` is the real time in milliseconds: tokens do not follow the sample clock. */
export function tokenState(token: Pick<Token, 'revokedAt' | 'expiresAt'>, now: number): TokenState {
  if (token.revokedAt) return 'REVOKED';
  return Date.parse(token.expiresAt) <= now ? 'EXPIRED' : 'ACTIVE';
}

export const TOKEN_BADGES: Record<TokenState, { tone: Tone; shape: Shape }> = {
  ACTIVE: { tone: 'success', shape: 'check' },
  EXPIRED: { tone: 'neutral', shape: 'clock' },
  REVOKED: { tone: 'danger', shape: 'cross' },
};
