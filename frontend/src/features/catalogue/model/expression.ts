/** Puts a cell where the cursor stands, joined by + to what stands before it. */
export function insertedAt(text: string, at: number, cell: string): string {
  const before = text.slice(0, at).trimEnd();
  const after = text.slice(at).trimStart();
  const joined = before === '' || /[+\-*(]$/.test(before) ? before : `${before} +`;
  const start = joined === '' || joined.endsWith('(') ? `${joined}${cell}` : `${joined} ${cell}`;
  if (after === '') return start;
  return /^[+\-)]/.test(after) ? `${start} ${after}`.replace(/ \)/, ')') : `${start} + ${after}`;
}
