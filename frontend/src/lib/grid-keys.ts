export type Direction = 'UP' | 'DOWN' | 'LEFT' | 'RIGHT';
export type GridAction = { kind: 'MOVE'; to: Direction } | { kind: 'EDIT' } | { kind: 'UNDO' };

export interface KeyPress {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  /** An input method is composing a letter (Vietnamese typing). */
  composing: boolean;
}

export interface Caret {
  start: number;
  end: number;
  length: number;
  /** F2 was pressed: arrows move in the text, as in a spreadsheet. */
  editing: boolean;
}

/** What a key does in a cell, as in a spreadsheet; null leaves it to the browser. */
export function gridAction(press: KeyPress, caret: Caret): GridAction | null {
  if (press.composing || press.ctrlKey || press.altKey || press.metaKey) return null;
  const allSelected = caret.start === 0 && caret.end === caret.length;
  const collapsed = caret.start === caret.end;
  switch (press.key) {
    case 'Enter':
      return { kind: 'MOVE', to: press.shiftKey ? 'UP' : 'DOWN' };
    case 'ArrowUp':
      return press.shiftKey ? null : { kind: 'MOVE', to: 'UP' };
    case 'ArrowDown':
      return press.shiftKey ? null : { kind: 'MOVE', to: 'DOWN' };
    case 'ArrowLeft': {
      const leaves = allSelected || (collapsed && caret.start === 0);
      return !press.shiftKey && !caret.editing && leaves ? { kind: 'MOVE', to: 'LEFT' } : null;
    }
    case 'ArrowRight': {
      const leaves = allSelected || (collapsed && caret.end === caret.length);
      return !press.shiftKey && !caret.editing && leaves ? { kind: 'MOVE', to: 'RIGHT' } : null;
    }
    case 'F2':
      return { kind: 'EDIT' };
    case 'Escape':
      return { kind: 'UNDO' };
    default:
      return null;
  }
}

/** The grid as lines of cell keys; a hole is null. */
export type Grid = readonly (readonly (string | null)[])[];

/** The next cell that way, jumping over holes; null at the edge. */
export function neighbour(grid: Grid, key: string, to: Direction): string | null {
  const row = grid.findIndex((line) => line.includes(key));
  const column = grid[row]?.indexOf(key) ?? -1;
  if (row < 0) return null;
  const [down, right] = { UP: [-1, 0], DOWN: [1, 0], LEFT: [0, -1], RIGHT: [0, 1] }[to] as [number, number];
  for (let r = row + down, c = column + right; ; r += down, c += right) {
    const cell = grid[r]?.[c];
    if (cell === undefined) return null;
    if (cell !== null) return cell;
  }
}
