/** A fault of an expression, where it stands in the text that was typed. */
export interface ExpressionFault {
  /** Characters before it. */
  position: number;
  /** How many characters it spans; 0 where something is missing. */
  length: number;
  message: string;
}

interface Piece {
  text: string;
  fault: boolean;
}

/** What stands for a fault where nothing was typed. */
const MISSING = '␣';

/** The typed text in pieces, those with a fault marked; a place where something is missing shows a mark of its own. */
export function marked(text: string, faults: readonly ExpressionFault[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { position, length } of [...faults].sort((a, b) => a.position - b.position)) {
    const from = Math.min(Math.max(position, at), text.length);
    const to = Math.min(Math.max(position + length, from), text.length);
    if (from > at) pieces.push({ text: text.slice(at, from), fault: false });
    pieces.push({ text: to > from ? text.slice(from, to) : MISSING, fault: true });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), fault: false });
  return pieces;
}

/** Puts a cell where the cursor stands, joined by + to what stands before it. */
export function insertedAt(text: string, at: number, cell: string): string {
  const before = text.slice(0, at).trimEnd();
  const after = text.slice(at).trimStart();
  const joined = before === '' || /[+\-*(]$/.test(before) ? before : `${before} +`;
  const start = joined === '' || joined.endsWith('(') ? `${joined}${cell}` : `${joined} ${cell}`;
  if (after === '') return start;
  return /^[+\-)]/.test(after) ? `${start} ${after}`.replace(/ \)/, ')') : `${start} + ${after}`;
}
