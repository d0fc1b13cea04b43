import type { Direction } from '@/lib/grid-keys';
import { useGridCell } from '@/lib/use-grid-cell';
import classes from './reconciliation.module.css';

interface Props {
  id: string;
  label: string;
  value: string;
  invalid: boolean;
  onChange: (text: string) => void;
  onMove: (to: Direction) => void;
  onPasteBlock: (block: string) => void;
}

/** One count of a table, with the keys of a spreadsheet. */
export function CountInput({ id, label, value, invalid, onChange, onMove, onPasteBlock }: Props) {
  const keys = useGridCell({ text: value, setText: onChange, onMove, onPasteBlock });
  return (
    <input
      id={id}
      className={classes.input}
      aria-label={label}
      aria-invalid={invalid}
      value={value}
      inputMode="numeric"
      autoComplete="off"
      enterKeyHint="next"
      onChange={(event) => onChange(event.currentTarget.value)}
      {...keys}
    />
  );
}
