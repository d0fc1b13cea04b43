import { useEffect, useRef } from 'react';
import { useFormat } from '@/i18n/use-format';
import { cellName, type Wording } from '../model/finding-words';
import grid from './cell-grid.module.css';

export const NO_VALUE = '–';

/** What a reviewer may say something about, and what has been said. */
export interface Marks {
  /** Targets with a comment: cell key, `activity:<id>`, `narrative:<code>`. */
  commented: ReadonlySet<string>;
  /** Makes what can be commented on a button. */
  onComment?: (target: string) => void;
  /** The cell that a link to the report meant. */
  pointed?: string;
}

interface Props extends Marks {
  cellKey: string;
  value: number | null;
  warned: boolean;
  wording: Wording;
}

/** A figure that was sent; a button where it can be commented on. */
export function SheetCell({ cellKey, value, warned, wording, commented, onComment, pointed }: Props) {
  const format = useFormat();
  const meant = pointed === cellKey;
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (meant) place.current?.scrollIntoView({ block: 'center' });
  }, [meant]);
  const text = value === null ? NO_VALUE : format.number(value);
  const look = {
    className: grid.figureCell,
    'data-found': commented.has(cellKey) ? 'comment' : warned ? 'remark' : undefined,
  };
  if (!onComment) {
    return (
      <span ref={place} {...look} aria-current={meant ? 'true' : undefined}>
        {text}
      </span>
    );
  }
  return (
    <button
      type="button"
      {...look}
      aria-label={`${wording.t('report.commentCell', { cell: cellName(cellKey, wording) })}: ${text}`}
      onClick={() => onComment(cellKey)}
    >
      {text}
    </button>
  );
}
