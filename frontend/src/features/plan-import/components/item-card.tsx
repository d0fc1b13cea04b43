import { memo } from 'react';
import { useT } from '@/i18n/i18n-context';
import { StatusBadge } from '@/ui/status-badge';
import type { Label } from '../model/draft-fields';
import type { Item } from '../model/draft-groups';
import { confirmId, placeId } from '../model/places';
import { currentValue, doubtsOf, itemInDoubt, standingOf, type Review } from '../model/review';
import { FieldRow, type RowActs } from './field-row';
import classes from './field.module.css';

interface ItemActs extends RowActs {
  confirmAll: (pointers: readonly string[]) => void;
  leaveOut: (pointer: string) => void;
  takeIn: (pointer: string) => void;
}

interface Props {
  item: Item;
  /** "Chỉ tiêu"; null for the head, which is one. */
  name: Label | null;
  /** A section cannot be left out: nothing that was written is dropped. */
  mayLeaveOut: boolean;
  review: Review;
  faults: Readonly<Record<string, string>>;
  aside: boolean;
  acts: ItemActs;
}

/** Questions of one entry that can be answered together once it has been looked at. */
const TOGETHER = 2;

/** One thing that was read: a target, a basis, a duty … with its values. */
export const ItemCard = memo(function ItemCard(props: Props) {
  const { item, name, mayLeaveOut, review, faults, aside, acts } = props;
  const t = useT();
  const { pointer, place, rows, field } = item;
  const title = name === null ? null : t('planImport.itemNamed', { item: t(name), place });
  const leftOut = review.leftOut.includes(pointer);
  const inDoubt = itemInDoubt(item, review);
  const doubts = doubtsOf(item, review);
  // What is being typed or lacking is not answered by a yes.
  const answerable = doubts.filter(
    (each) =>
      each === pointer || rows.some((row) => row.pointer === each && standingOf(row, review) === 'DOUBTFUL'),
  );
  const fault = faults[pointer];

  return (
    <div className={classes.card} data-left-out={leftOut || undefined}>
      {title !== null && (
        <div
          id={placeId(pointer)}
          className={classes.cardHead}
          tabIndex={-1}
          onClick={() => acts.look(pointer)}
          onFocus={() => acts.look(pointer)}
          onMouseEnter={() => acts.point(pointer)}
          onMouseLeave={() => acts.point(null)}
        >
          <h3 className={classes.cardTitle}>{title}</h3>
          {leftOut && (
            <StatusBadge tone="neutral" shape="dash">
              {t('planImport.leftOut')}
            </StatusBadge>
          )}
          {inDoubt && (
            <>
              <StatusBadge tone="warning" shape="alert">
                {t('planImport.itemInDoubt')}
              </StatusBadge>
              <button
                type="button"
                id={confirmId(pointer)}
                className={classes.button}
                data-main="true"
                aria-label={t('planImport.confirmOf', { as: title, value: field?.evidence.trim() ?? '' })}
                onClick={() => acts.confirm(pointer)}
              >
                {t('planImport.confirm')}
              </button>
            </>
          )}
          {answerable.length >= TOGETHER && (
            <button
              type="button"
              className={classes.button}
              aria-label={t('planImport.confirmAllOf', { item: title, count: answerable.length })}
              onClick={() => acts.confirmAll(answerable)}
            >
              {t('planImport.confirmAll', { count: answerable.length })}
            </button>
          )}
          {mayLeaveOut && (
            <button
              type="button"
              className={classes.button}
              aria-label={t(leftOut ? 'planImport.takeInOf' : 'planImport.leaveOutOf', { item: title })}
              onClick={() => (leftOut ? acts.takeIn(pointer) : acts.leaveOut(pointer))}
            >
              {t(leftOut ? 'planImport.takeIn' : 'planImport.leaveOut')}
            </button>
          )}
        </div>
      )}
      {fault && (
        <p role="alert" className={classes.fault}>
          {fault}
        </p>
      )}
      {!leftOut &&
        rows.map((row) => (
          <FieldRow
            key={row.pointer}
            row={row}
            standing={standingOf(row, review)}
            value={currentValue(row, review)}
            typed={review.typing[row.pointer]}
            fault={faults[row.pointer]}
            aside={aside}
            acts={acts}
          />
        ))}
    </div>
  );
});
