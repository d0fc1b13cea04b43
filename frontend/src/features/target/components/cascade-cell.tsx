import type { Direction } from '@/lib/grid-keys';
import { useGridCell } from '@/lib/use-grid-cell';
import classes from './cascade.module.css';

interface Props {
  id: string;
  label: string;
  text: string;
  numeric: boolean;
  placeholder?: string;
  /** What is wrong with what was typed; null when it can be read. */
  fault: string | null;
  /** What else stands below: what is expected, what others saved. */
  remark: string | null;
  onType: (text: string) => void;
  onMove: (to: Direction) => void;
  onPasteBlock: (block: string) => void;
}

/** One cell of the table of an allocation. What is typed stays, readable or not. */
export function CascadeCell({
  id,
  label,
  text,
  numeric,
  placeholder,
  fault,
  remark,
  onType,
  onMove,
  onPasteBlock,
}: Props) {
  const keys = useGridCell({ text, setText: onType, onMove, onPasteBlock });
  const about = `${id}-about`;
  const said = [fault, remark].filter((each) => each !== null);
  return (
    <>
      <input
        {...keys}
        id={id}
        className={classes.input}
        data-numeric={numeric || undefined}
        aria-label={label}
        aria-invalid={fault !== null}
        aria-describedby={said.length > 0 ? about : undefined}
        value={text}
        placeholder={placeholder}
        inputMode={numeric ? 'decimal' : undefined}
        autoComplete="off"
        enterKeyHint="next"
        onChange={(event) => onType(event.currentTarget.value)}
        data-noprint
      />
      <span data-paper aria-hidden="true">
        {text === '' && remark === null ? '–' : text}
      </span>
      {said.length > 0 && (
        <span id={about} className={classes.about}>
          {fault !== null && <span className={classes.fault}>{fault}</span>}
          {remark !== null && <span className={classes.second}>{remark}</span>}
        </span>
      )}
    </>
  );
}
