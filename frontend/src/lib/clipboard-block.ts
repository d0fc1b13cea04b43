import type { Grid } from './grid-keys';

/** The lines and columns of a block copied from a spreadsheet. */
export function parseBlock(text: string): string[][] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  return lines.map((line) => line.split('\t').map((cell) => cell.trim()));
}

/** More than one cell: a single one is pasted into the text as usual. */
export function isBlock(text: string): boolean {
  const block = parseBlock(text);
  return block.length > 1 || (block[0]?.length ?? 0) > 1;
}

export interface Paste {
  cells: readonly { key: string; text: string }[];
  /** Cells of the block that lie outside the grid. */
  outside: number;
}

/** Where each cell of a block lands when pasted at a cell. Blanks empty their cell, as in a spreadsheet. */
export function placeBlock(grid: Grid, at: string, text: string): Paste {
  const top = grid.findIndex((line) => line.includes(at));
  const left = grid[top]?.indexOf(at) ?? 0;
  const cells: { key: string; text: string }[] = [];
  let outside = 0;
  parseBlock(text).forEach((line, r) =>
    line.forEach((cell, c) => {
      const key = grid[top + r]?.[left + c];
      if (key) cells.push({ key, text: cell });
      else if (cell !== '') outside += 1;
    }),
  );
  return { cells, outside };
}
