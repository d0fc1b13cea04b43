import type { Assessment } from '../api/targets';

export type EvidenceLook = 'BELOW' | 'ABOVE' | 'HATCHED' | 'PLAIN';

/** Colour only where the service allows it: a clear difference over at least twelve months. */
export function evidenceLook({ display }: Pick<Assessment, 'display'>): EvidenceLook {
  if (display.colour !== 'NONE') return display.colour;
  return display.hatched ? 'HATCHED' : 'PLAIN';
}
