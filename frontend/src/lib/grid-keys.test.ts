import { describe, expect, test } from 'vitest';
import { gridAction, neighbour, type Caret, type Grid, type KeyPress } from './grid-keys';

const press = (key: string, change: Partial<KeyPress> = {}): KeyPress => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  composing: false,
  ...change,
});
const caret = (start: number, end: number, length: number, editing = false): Caret => ({
  start,
  end,
  length,
  editing,
});

describe('keys in a cell', () => {
  test('Enter and arrows move up and down', () => {
    expect(gridAction(press('Enter'), caret(0, 2, 2))).toEqual({ kind: 'MOVE', to: 'DOWN' });
    expect(gridAction(press('Enter', { shiftKey: true }), caret(0, 2, 2))).toEqual({
      kind: 'MOVE',
      to: 'UP',
    });
    expect(gridAction(press('ArrowDown'), caret(1, 1, 2))).toEqual({ kind: 'MOVE', to: 'DOWN' });
    expect(gridAction(press('ArrowUp'), caret(1, 1, 2))).toEqual({ kind: 'MOVE', to: 'UP' });
  });

  test('left and right leave the cell at the ends of its text only', () => {
    expect(gridAction(press('ArrowLeft'), caret(0, 0, 2))).toEqual({ kind: 'MOVE', to: 'LEFT' });
    expect(gridAction(press('ArrowLeft'), caret(1, 1, 2))).toBeNull();
    expect(gridAction(press('ArrowRight'), caret(2, 2, 2))).toEqual({ kind: 'MOVE', to: 'RIGHT' });
    expect(gridAction(press('ArrowRight'), caret(1, 1, 2))).toBeNull();
    expect(gridAction(press('ArrowRight'), caret(0, 2, 2))).toEqual({ kind: 'MOVE', to: 'RIGHT' });
    expect(gridAction(press('ArrowRight'), caret(0, 0, 0))).toEqual({ kind: 'MOVE', to: 'RIGHT' });
  });

  test('after F2 arrows stay in the text', () => {
    expect(gridAction(press('F2'), caret(0, 2, 2))).toEqual({ kind: 'EDIT' });
    expect(gridAction(press('ArrowLeft'), caret(0, 0, 2, true))).toBeNull();
    expect(gridAction(press('ArrowRight'), caret(2, 2, 2, true))).toBeNull();
  });

  test('Esc undoes; selecting, shortcuts, Tab and input methods are left alone', () => {
    expect(gridAction(press('Escape'), caret(0, 0, 0))).toEqual({ kind: 'UNDO' });
    expect(gridAction(press('ArrowLeft', { shiftKey: true }), caret(0, 0, 2))).toBeNull();
    expect(gridAction(press('v', { ctrlKey: true }), caret(0, 0, 2))).toBeNull();
    expect(gridAction(press('Tab'), caret(0, 0, 2))).toBeNull();
    expect(gridAction(press('Enter', { composing: true }), caret(0, 0, 2))).toBeNull();
  });
});

describe('neighbours', () => {
  const grid: Grid = [
    ['a1', 'a2'],
    ['b1', null],
    ['c1', 'c2'],
  ];

  test('are found over holes and end at the edge', () => {
    expect(neighbour(grid, 'a1', 'RIGHT')).toBe('a2');
    expect(neighbour(grid, 'a2', 'DOWN')).toBe('c2');
    expect(neighbour(grid, 'b1', 'RIGHT')).toBeNull();
    expect(neighbour(grid, 'c1', 'DOWN')).toBeNull();
    expect(neighbour(grid, 'a1', 'UP')).toBeNull();
    expect(neighbour(grid, 'zz', 'UP')).toBeNull();
  });
});
