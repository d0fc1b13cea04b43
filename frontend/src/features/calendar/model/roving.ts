/** One of the things among which the arrow keys move: a line, and a place on it. */
export interface Spot {
  id: string;
  line: number;
  at: number;
}

/** The spot that a key leads to; null for a key that leads nowhere. Spots are in reading order. */
export function nextSpot(spots: readonly Spot[], current: string, key: string): string | null {
  const index = spots.findIndex(({ id }) => id === current);
  const here = spots[index];
  if (!here) return null;
  const line = spots.filter((spot) => spot.line === here.line);
  switch (key) {
    case 'ArrowRight':
      return spots[index + 1]?.id ?? null;
    case 'ArrowLeft':
      return spots[index - 1]?.id ?? null;
    case 'Home':
      return line[0]?.id ?? null;
    case 'End':
      return line.at(-1)?.id ?? null;
    case 'ArrowDown':
    case 'ArrowUp': {
      const lines = [...new Set(spots.map((spot) => spot.line))];
      const next = lines[lines.indexOf(here.line) + (key === 'ArrowDown' ? 1 : -1)];
      const there = spots.filter((spot) => spot.line === next);
      return (
        there.reduce<Spot | null>(
          (best, spot) =>
            best === null || Math.abs(spot.at - here.at) < Math.abs(best.at - here.at) ? spot : best,
          null,
        )?.id ?? null
      );
    }
    default:
      return null;
  }
}
