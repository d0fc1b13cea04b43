import { useRef, type ClipboardEvent, type FocusEvent, type KeyboardEvent } from 'react';
import { useI18n } from '@/i18n/i18n-context';
import { blocks } from '../model/check';
import { isBlock } from '../model/clipboard-block';
import { canonical, cellField } from '../model/fields';
import { cellName } from '../model/finding-words';
import { gridAction, type Direction } from '../model/grid-keys';
import { fieldId, useEntry, useField, useFindings, useWording } from './entry-context';
import classes from './cell-grid.module.css';

interface Props {
  cellKey: string;
  /** The text that says what is wrong with the row. */
  describedBy: string;
  commented: boolean;
  disabled: boolean;
  onMove: (key: string, to: Direction) => void;
  onPasteBlock: (key: string, text: string) => void;
}

/** One cell of the grid, with the keys of a spreadsheet. */
export function CountCell({ cellKey, describedBy, commented, disabled, onMove, onPasteBlock }: Props) {
  const { language } = useI18n();
  const { draft, form } = useEntry();
  const wording = useWording(form);
  const field = cellField(cellKey);
  const [text, setText] = useField(field);
  const findings = useFindings(field);
  const undo = useRef('');
  const editing = useRef(false);
  const blocked = findings.some(blocks);

  function enter(event: FocusEvent<HTMLInputElement>) {
    undo.current = text;
    editing.current = false;
    event.currentTarget.select();
  }

  function leave() {
    setText(canonical(field, text, language));
    void draft.save();
  }

  function press(event: KeyboardEvent<HTMLInputElement>) {
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
        onMove(cellKey, action.to);
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

  function paste(event: ClipboardEvent<HTMLInputElement>) {
    const block = event.clipboardData.getData('text/plain');
    if (!isBlock(block)) return;
    event.preventDefault();
    onPasteBlock(cellKey, block);
  }

  return (
    <input
      id={fieldId(field)}
      className={classes.input}
      aria-label={cellName(cellKey, wording)}
      aria-describedby={describedBy}
      aria-invalid={blocked}
      data-found={blocked ? 'fault' : findings.length > 0 ? 'remark' : commented ? 'comment' : undefined}
      value={text}
      disabled={disabled}
      inputMode="numeric"
      autoComplete="off"
      enterKeyHint="next"
      onChange={(event) => setText(event.currentTarget.value)}
      onFocus={enter}
      onBlur={leave}
      onKeyDown={press}
      onPaste={paste}
    />
  );
}
