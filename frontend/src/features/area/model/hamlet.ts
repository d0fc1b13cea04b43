import { fold } from '@/lib/fold';
import type { HamletType } from '../api/hamlets';

export const HAMLET_TYPES: readonly HamletType[] = ['THON', 'BAN', 'AP', 'TO_DAN_PHO', 'KHU_PHO', 'KHOM'];

/** An area bears its type in words ("tổ dân phố"); the service takes it as a code. */
export function hamletTypeOf(words: string): HamletType {
  const code = fold(words).replaceAll(' ', '_').toUpperCase();
  return HAMLET_TYPES.find((type) => type === code) ?? 'THON';
}
