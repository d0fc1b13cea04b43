/** A run of words that both texts have, or only one of them. */
export interface Run {
  op: 'KEEP' | 'ADD' | 'REMOVE';
  text: string;
}

/** Beyond this many words a side, whole lines are compared: the table of the search grows with the square. */
const MOST_WORDS = 1_200;

/** Words with the space that follows them; a line break stands for itself. */
const words = (text: string) => text.match(/\n|[^\s]+[^\S\n]*/g) ?? [];
const lines = (text: string) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

function pieces(text: string, other: string): [string[], string[]] {
  const [a, b] = [words(text), words(other)];
  return a.length > MOST_WORDS || b.length > MOST_WORDS ? [lines(text), lines(other)] : [a, b];
}

/** Lengths of the longest common sequence of the rests from each pair of places. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint32Array {
  const width = b.length + 1;
  const table = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] =
        a[i]?.trim() === b[j]?.trim()
          ? (table[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
    }
  }
  return table;
}

/** What was taken out of a text and what was put in, word by word. */
export function wordDifference(before: string, after: string): Run[] {
  const [a, b] = pieces(before, after);
  const table = commonLengths(a, b);
  const width = b.length + 1;
  const runs: Run[] = [];
  const add = (op: Run['op'], text: string) => {
    const last = runs.at(-1);
    if (last?.op === op) last.text += text;
    else runs.push({ op, text });
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [gone, come] = [a[i], b[j]];
    if (gone !== undefined && come !== undefined && gone.trim() === come.trim()) {
      add('KEEP', come);
      i++;
      j++;
    } else if (
      come === undefined ||
      (gone !== undefined && (table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0))
    ) {
      add('REMOVE', gone ?? '');
      i++;
    } else {
      add('ADD', come);
      j++;
    }
  }
  return runs;
}
