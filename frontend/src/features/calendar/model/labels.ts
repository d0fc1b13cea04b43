import type { Stretch } from './axis';

/** Where the words of a bar stand: in it, beside it, or nowhere for want of room. */
export interface Label {
  text: string;
  side: 'inside' | 'right' | 'left';
}

interface Worded {
  stretch: Stretch;
  /** What to say, the fullest first. */
  words: readonly string[];
}

/** Share of the chart's width that a letter takes, on the screen and on paper alike; generous. */
const LETTER = 0.0072;
/** A bar of a day is drawn as wide as this, to be seen and hit. */
const LEAST = 0.016;
/** The sign of the state, and air. */
const SIGN = 0.024;

const widthOf = (text: string) => text.length * LETTER + SIGN;

/** Words for the bars of one line, in their order: nothing is said over another bar or beyond the edges. */
export function labelsOf(bars: readonly Worded[]): (Label | null)[] {
  // Where the words and bars so far end.
  let taken = 0;
  return bars.map(({ stretch, words }, index) => {
    const end = stretch.at + Math.max(stretch.length, LEAST);
    const next = bars[index + 1]?.stretch.at ?? 1;
    const label = words
      .filter((text) => text !== '')
      .flatMap<Label>((text) => {
        const width = widthOf(text);
        if (stretch.length >= width) return [{ text, side: 'inside' }];
        if (next - end >= width) return [{ text, side: 'right' }];
        return stretch.at - taken >= width ? [{ text, side: 'left' }] : [];
      })[0];
    taken = end + (label?.side === 'right' ? widthOf(label.text) : 0);
    return label ?? null;
  });
}
