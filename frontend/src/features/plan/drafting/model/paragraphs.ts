import type { Paragraph } from './parts';

/** The paragraphs after a key was pressed, and where the cursor goes. */
interface Typed {
  paragraphs: Paragraph[];
  index: number;
  at: number;
}

/** Enter: what stands behind the cursor becomes a paragraph of its own; the words before it keep id and comments. */
export function split(paragraphs: readonly Paragraph[], index: number, at: number, key: string): Typed {
  const own = paragraphs[index];
  if (!own) return { paragraphs: [...paragraphs], index, at };
  const before = { ...own, text: own.text.slice(0, at).trimEnd() };
  const after = { key, id: null, text: own.text.slice(at).trimStart() };
  return { paragraphs: paragraphs.toSpliced(index, 1, before, after), index: index + 1, at: 0 };
}

/** Backspace at the start of a paragraph: it goes on with the one above. Null for the first. */
export function joinUp(paragraphs: readonly Paragraph[], index: number): Typed | null {
  const [above, own] = [paragraphs[index - 1], paragraphs[index]];
  if (!above || !own) return null;
  const space = above.text === '' || own.text === '' || /\s$/.test(above.text) ? '' : ' ';
  const joined = { ...above, text: `${above.text}${space}${own.text}` };
  return {
    paragraphs: paragraphs.toSpliced(index - 1, 2, joined),
    index: index - 1,
    at: above.text.length + space.length,
  };
}
