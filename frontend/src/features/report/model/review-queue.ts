import type { ReviewCell, ReviewItem } from '../api/types';

/** Nothing in it asks for a look: it may be accepted together with others. */
export function isClean(item: ReviewItem): boolean {
  return item.doubts.length === 0 && item.allowedActions.includes('ACCEPT');
}

/** Why there is an earlier revision to compare with, if there is one. */
export function comparedWith(item: ReviewItem): 'RETURNED' | 'ACCEPTED' | null {
  if (item.doubts.includes('AMENDMENT')) return 'ACCEPTED';
  return item.doubts.includes('RESUBMITTED') ? 'RETURNED' : null;
}

/** The figures of one of the times compared, by cell; null is "no figure", never zero. */
export function figuresOf(
  cells: ReadonlyMap<string, ReviewCell>,
  which: 'value' | 'previous' | 'before',
): Readonly<Record<string, number | null>> {
  return Object.fromEntries([...cells].map(([key, cell]) => [key, cell[which]]));
}

/** "+8", "−3"; nothing where one is missing or nothing changed. */
export function signedChange(
  now: number | null | undefined,
  before: number | null | undefined,
  write: (size: number) => string,
): string | null {
  if (now === null || now === undefined || before === null || before === undefined || now === before) {
    return null;
  }
  return `${now > before ? '+' : '−'}${write(Math.abs(now - before))}`;
}
