import type { Shape, Tone } from '@/ui/status-badge';
import type { Fate, ObservationImport } from '../api/types';

export const FATES = ['NEW', 'CHANGES', 'SAME', 'REFUSED'] as const satisfies readonly Fate[];

export const LOOKS: Record<Fate, { tone: Tone; shape: Shape }> = {
  NEW: { tone: 'success', shape: 'check' },
  CHANGES: { tone: 'warning', shape: 'pencil' },
  SAME: { tone: 'neutral', shape: 'dash' },
  REFUSED: { tone: 'danger', shape: 'cross' },
};

/** The fate that the address asks for; undefined for all. */
export const fateOf = (text: string | undefined): Fate | undefined => FATES.find((fate) => fate === text);

/** How many rows have a fate. */
export const countOf = ({ counts }: ObservationImport, fate: Fate): number =>
  counts.find((each) => each.fate === fate)?.rows ?? 0;

/** How many figures applying would write, or has written. */
export const written = (read: ObservationImport): number => countOf(read, 'NEW') + countOf(read, 'CHANGES');
