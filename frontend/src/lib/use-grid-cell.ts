import { useRef, type ClipboardEvent, type FocusEvent, type KeyboardEvent } from 'react';
import { isBlock } from './clipboard-block';
import { gridAction, type Direction } from './grid-keys';

interface Cell {
  text: string;
  setText: (text: string) => void;
  onMove: (to: Direction) => void;
  /** More than one cell of a spreadsheet. */
  onPasteBlock: (block: string) => void;
}

/** What an input does as a cell of a table that is filled in with the keys of a spreadsheet. */
export function useGridCell({ text, setText, onMove, onPasteBlock }: Cell) {
  const undo = useRef('');
  const editing = useRef(false);

  function onFocus(event: FocusEvent<HTMLInputElement>) {
    undo.current = text;
    editing.current = false;
    event.currentTarget.select();
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const input = event.currentTarget;
    const action = gridAction(
      {
        key: event.key,
        shiftKey: event.shiftKey,
        ctrlKey: event.ctrlKey,
        altKey: event.altKey,
        metaKey: event.metaKey,
        composing: event.nativeEvent.isComposing,
      },
      {
        start: input.selectionStart ?? 0,
        end: input.selectionEnd ?? 0,
        length: input.value.length,
        editing: editing.current,
      },
    );
    if (!action) return;
    event.preventDefault();
    switch (action.kind) {
      case 'MOVE':
        onMove(action.to);
        break;
      case 'EDIT':
        editing.current = true;
        input.setSelectionRange(input.value.length, input.value.length);
        break;
      case 'UNDO':
        editing.current = false;
        setText(undo.current);
        requestAnimationFrame(() => input.select());
        break;
    }
  }

  function onPaste(event: ClipboardEvent<HTMLInputElement>) {
    const block = event.clipboardData.getData('text/plain');
    if (!isBlock(block)) return;
    event.preventDefault();
    onPasteBlock(block);
  }

  return { onFocus, onKeyDown, onPaste };
}
