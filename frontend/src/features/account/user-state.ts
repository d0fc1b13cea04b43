import type { Shape, Tone } from '@/ui/status-badge';
import type { User } from './api/users';

type UserState = 'ACTIVE' | 'MUST_CHANGE' | 'DISABLED';

export function userState({
  active,
  mustChangePassword,
}: Pick<User, 'active' | 'mustChangePassword'>): UserState {
  if (!active) return 'DISABLED';
  return mustChangePassword ? 'MUST_CHANGE' : 'ACTIVE';
}

export const USER_BADGES: Record<UserState, { tone: Tone; shape: Shape }> = {
  ACTIVE: { tone: 'success', shape: 'check' },
  MUST_CHANGE: { tone: 'warning', shape: 'clock' },
  DISABLED: { tone: 'danger', shape: 'cross' },
};
