import { useI18n } from '@/i18n/i18n-context';
import type { Direction } from '@/lib/grid-keys';
import { useGridCell } from '@/lib/use-grid-cell';
import { blocks } from '../model/check';
import { canonical, cellField } from '../model/fields';
import { cellName } from '../model/finding-words';
import { fieldId, useEntry, useField, useFindings, useWording } from './entry-context';
import { SaveMark } from './save-mark';
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
  const blocked = findings.some(blocks);
  const keys = useGridCell({
    text,
    setText,
    onMove: (to) => onMove(cellKey, to),
    onPasteBlock: (block) => onPasteBlock(cellKey, block),
  });

  function leave() {
    setText(canonical(field, text, language));
    void draft.save();
  }

  const markId = `saved-${cellKey}`;
  return (
    <div className={classes.typed}>
      <input
        {...keys}
        id={fieldId(field)}
        className={classes.input}
        aria-label={cellName(cellKey, wording)}
        aria-describedby={`${describedBy} ${markId}`}
        aria-invalid={blocked}
        data-found={blocked ? 'fault' : findings.length > 0 ? 'remark' : commented ? 'comment' : undefined}
        value={text}
        disabled={disabled}
        inputMode="numeric"
        autoComplete="off"
        enterKeyHint="next"
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={leave}
      />
      {!disabled && <SaveMark field={field} id={markId} />}
    </div>
  );
}
