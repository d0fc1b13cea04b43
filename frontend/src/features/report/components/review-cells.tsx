import { VisuallyHidden } from '@mantine/core';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import type { Cells, Report, ReviewCell, ReviewItem } from '../api/types';
import { cellName, inLanguage, type Wording } from '../model/finding-words';
import { fieldOfPointer } from '../model/pointers';
import type { FormRow } from '../model/report-form';
import { comparedWith, figuresOf, signedChange } from '../model/review-queue';
import { ratioCells, sexRatio, total } from '../model/sums';
import { NO_VALUE, SheetCell, type Marks } from './sheet-cell';
import classes from './review-cells.module.css';

interface Props extends Marks {
  report: Report;
  item: ReviewItem;
  rows: readonly FormRow[];
  title: string;
  wording: Wording;
}

interface EarlierProps {
  now: number | null;
  previous: number | null;
  before: number | null;
  /** How figures of this line are written. */
  write: (value: number) => string;
  item: ReviewItem;
}

/** What a figure, a sum or a ratio was before, in as many cells as the table has columns for it. */
function Earlier({ now, previous, before, write, item }: EarlierProps) {
  const { t } = useI18n();
  const format = useFormat();
  const change = signedChange(now, previous, write);
  const against = comparedWith(item);
  return (
    <>
      {item.previousPeriod && (
        <td data-label={format.period(item.previousPeriod)}>
          {previous === null ? NO_VALUE : write(previous)}
          {change && <span className={classes.change}> ({change})</span>}
        </td>
      )}
      {against && (
        <td data-label={t(against === 'RETURNED' ? 'review.sinceReturned' : 'review.sinceAccepted')}>
          {before === now ? (
            before === null ? (
              NO_VALUE
            ) : (
              write(before)
            )
          ) : (
            <strong>
              {t('review.changedFrom', { before: before === null ? t('report.blank') : write(before) })}
            </strong>
          )}
        </td>
      )}
    </>
  );
}

/** What the sender and the rules say of one figure. */
function Remarks({ warning, note }: { warning: string | undefined; note: string | null }) {
  return (
    <>
      {warning && (
        <p className={classes.remark} data-tone="warning">
          <span aria-hidden="true">⚠ </span>
          {warning}
        </p>
      )}
      {note && <p className={classes.remark}>{`“${note}”`}</p>}
    </>
  );
}

/** The figures of a report under review, one a line, beside all that they are compared with. */
export function ReviewCells({ report, item, rows, title, wording, commented, onComment }: Props) {
  const { t, language } = useI18n();
  const format = useFormat();
  const compared = new Map<string, ReviewCell>(item.cells.map((cell) => [cell.key, cell]));
  const now = figuresOf(compared, 'value');
  const previous = figuresOf(compared, 'previous');
  const before = figuresOf(compared, 'before');
  const warnings = new Map(
    report.warnings.map((warning) => [
      fieldOfPointer(warning.pointer, report.content) ?? '',
      inLanguage(language, warning.messageVi, warning.messageEn),
    ]),
  );
  const against = comparedWith(item);
  const ratio = ratioCells(rows.flatMap((row) => row.cells.map(({ key }) => key)));
  const ratioIn = (cells: Cells) => ratio && sexRatio(cells[ratio.boys], cells[ratio.girls]);
  const ratioNow = ratioIn(now);
  const number = (value: number) => format.number(value);

  const sumLine = (row: FormRow) => {
    const sumOf = (cells: Cells) => total(row.cells.map(({ key }) => cells[key]));
    const sum = sumOf(now);
    return (
      <tr key={`${row.code} total`} className={classes.sum}>
        <th scope="row">{t('review.totalOf', { row: inLanguage(language, row.labelVi, row.labelEn) })}</th>
        <td className={classes.figure} data-label={t('review.thisReport')}>
          {sum === null ? NO_VALUE : number(sum)}
        </td>
        <Earlier now={sum} previous={sumOf(previous)} before={sumOf(before)} write={number} item={item} />
        <td className={classes.blank} />
        <td className={classes.blank} />
      </tr>
    );
  };

  return (
    <div
      className={classes.frame}
      role="region"
      aria-label={t('ui.tableScroll', { caption: title })}
      tabIndex={0}
    >
      <table className={classes.table}>
        <caption>
          <VisuallyHidden>{t('report.gridCaption', { title })}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('report.indicator')}</th>
            <th scope="col">{t('review.thisReport')}</th>
            {item.previousPeriod && <th scope="col">{format.period(item.previousPeriod)}</th>}
            {against && (
              <th scope="col">
                {t(against === 'RETURNED' ? 'review.sinceReturned' : 'review.sinceAccepted')}
              </th>
            )}
            <th scope="col">{t('review.otherUnits')}</th>
            <th scope="col">{t('review.remarks')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.flatMap((row) => [
            ...row.cells.map(({ key }) => {
              const others = compared.get(key)?.neighbours;
              const warning = warnings.get(`cell/${key}`);
              const note = compared.get(key)?.note ?? null;
              return (
                <tr key={key}>
                  <th scope="row">{cellName(key, wording)}</th>
                  <td className={classes.figure} data-label={t('review.thisReport')}>
                    <SheetCell
                      cellKey={key}
                      value={now[key] ?? null}
                      warned={warning !== undefined}
                      wording={wording}
                      commented={commented}
                      onComment={onComment}
                    />
                  </td>
                  <Earlier
                    now={now[key] ?? null}
                    previous={previous[key] ?? null}
                    before={before[key] ?? null}
                    write={number}
                    item={item}
                  />
                  <td data-label={t('review.otherUnits')}>
                    {others
                      ? t('review.otherUnitsFigure', {
                          median: others.median,
                          least: others.least,
                          most: others.most,
                          units: others.units,
                        })
                      : t('review.noOtherUnits')}
                  </td>
                  <td className={classes.remarks}>
                    <Remarks warning={warning} note={note} />
                  </td>
                </tr>
              );
            }),
            ...(row.cells.length > 1 ? [sumLine(row)] : []),
          ])}
          {ratio && (
            <tr className={classes.sum}>
              <th scope="row">{t('review.ratio')}</th>
              <td className={classes.figure} data-label={t('review.thisReport')}>
                {ratioNow === null ? NO_VALUE : format.ratio(ratioNow)}
              </td>
              <Earlier
                now={ratioNow}
                previous={ratioIn(previous)}
                before={ratioIn(before)}
                write={format.ratio}
                item={item}
              />
              <td className={classes.blank} />
              <td className={classes.blank} />
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
