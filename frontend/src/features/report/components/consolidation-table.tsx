import { VisuallyHidden } from '@mantine/core';
import { useI18n } from '@/i18n/i18n-context';
import { reportStateWord } from '@/i18n/report-words';
import { useFormat } from '@/i18n/use-format';
import { AppLink } from '@/ui/app-link';
import { StatusBadge } from '@/ui/status-badge';
import type { Consolidation, ReportKey } from '../api/types';
import { cellName, inLanguage, type Wording } from '../model/finding-words';
import type { ReportForm } from '../model/report-form';
import { ratioCells, total } from '../model/sums';
import classes from './consolidation.module.css';

/** Of fewer children the counts are shown without a ratio, except in the unit's own report. */
const FEWEST_FOR_RATIO = 30;

interface Props {
  reportKey: ReportKey;
  data: Consolidation;
  form: ReportForm;
  wording: Wording;
  /** Asks where the sum of a cell comes from. */
  onOpen: (cell: string) => void;
}

/** Units across, indicators down. A unit without accepted figures says so; it is never counted as zero. */
export function ConsolidationTable({ reportKey, data, form, wording, onOpen }: Props) {
  const { t, language } = useI18n();
  const format = useFormat();
  const none = t('report.noFigure');
  const figure = (value: number | null | undefined) =>
    value === null || value === undefined ? (
      <span className={classes.none}>{none}</span>
    ) : (
      format.number(value)
    );
  const ratio = ratioCells(form.cellKeys);
  const shownRatio = (value: number | null, births: number | null) => {
    if (births !== null && births < FEWEST_FOR_RATIO) {
      return <span className={classes.none}>{t('report.ratioTooFew')}</span>;
    }
    return value === null ? '–' : format.ratio(value);
  };
  const caption = t('report.consolidationTable');
  const complete = data.received === data.expected;
  const adjusted = new Map(data.adjustments.map((adjustment) => [adjustment.key, adjustment]));
  const reported = (key: string) => adjusted.get(key)?.shown ?? data.sums[key];
  const signed = (value: number) =>
    value === 0 ? '0' : `${value > 0 ? '+' : '−'}${format.number(Math.abs(value))}`;
  /** What the report says instead of the sum, wherever a unit corrected one; empty where none did. */
  const corrections = (keys: readonly string[]) => {
    if (adjusted.size === 0) return null;
    const by = keys.reduce((sum, key) => sum + (adjusted.get(key)?.adjustment ?? 0), 0);
    return (
      <>
        <td>{by === 0 ? '' : signed(by)}</td>
        <td className={classes.sum}>{figure(total(keys.map(reported)))}</td>
      </>
    );
  };

  return (
    <div className={classes.scroll} role="region" aria-label={t('ui.tableScroll', { caption })} tabIndex={0}>
      <table className={classes.table}>
        <caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col" className={classes.first}>
              {t('report.indicator')}
            </th>
            {data.children.map((child) => {
              const state = reportStateWord(child.state, 'DIRECT', t);
              return (
                <th key={child.organisation.code} scope="col">
                  <AppLink
                    inherit
                    to="/reports/$series/$organisation/$period"
                    params={{ ...reportKey, organisation: child.organisation.code }}
                    search={child.pinnedRevision === null ? {} : { revision: String(child.pinnedRevision) }}
                    disabled={child.revision === null}
                  >
                    {child.organisation.name}
                  </AppLink>
                  <div className={classes.state}>
                    <StatusBadge tone={state.tone} shape={state.shape}>
                      {state.word}
                    </StatusBadge>
                  </div>
                  {child.pinnedRevision !== null && (
                    <div className={classes.small}>
                      {t('report.pinnedRevision', { revision: String(child.pinnedRevision) })}
                    </div>
                  )}
                </th>
              );
            })}
            <th scope="col" className={classes.sum}>
              {complete
                ? t('report.sum')
                : t('report.sumPartial', { received: data.received, expected: data.expected })}
            </th>
            {adjusted.size > 0 && (
              <>
                <th scope="col">{t('report.adjustment')}</th>
                <th scope="col" className={classes.sum}>
                  {t('report.shownFigure')}
                </th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {form.rows.map((row) => {
            const keys = row.cells.map(({ key }) => key);
            const label = inLanguage(language, row.labelVi, row.labelEn);
            return [
              ...row.cells.map(({ key }) => (
                <tr key={key}>
                  <th scope="row" className={classes.first}>
                    {cellName(key, wording)}
                  </th>
                  {data.children.map((child) => (
                    <td key={child.organisation.code}>{figure(child.cells[key])}</td>
                  ))}
                  <td className={classes.sum}>
                    <button
                      type="button"
                      className={classes.sumButton}
                      aria-label={t('report.openSources', {
                        cell: cellName(key, wording),
                        value: typeof data.sums[key] === 'number' ? format.number(data.sums[key]) : none,
                      })}
                      onClick={() => onOpen(key)}
                    >
                      {figure(data.sums[key])}
                    </button>
                  </td>
                  {corrections([key])}
                </tr>
              )),
              keys.length > 1 && (
                <tr key={`${row.code} total`} className={classes.total}>
                  <th scope="row" className={classes.first}>
                    {t('report.cellName', { row: label, sex: t('report.total') })}
                  </th>
                  {data.children.map((child) => (
                    <td key={child.organisation.code}>
                      {figure(total(keys.map((key) => child.cells[key])))}
                    </td>
                  ))}
                  <td className={classes.sum}>{figure(total(keys.map((key) => data.sums[key])))}</td>
                  {corrections(keys)}
                </tr>
              ),
            ];
          })}
          {ratio && (
            <tr className={classes.total}>
              <th scope="row" className={classes.first}>
                {t('report.ratio')}
              </th>
              {data.children.map((child) => (
                <td key={child.organisation.code}>
                  {shownRatio(child.ratio, total([child.cells[ratio.boys], child.cells[ratio.girls]]))}
                </td>
              ))}
              <td className={classes.sum}>
                {shownRatio(
                  data.ratio?.value ?? null,
                  total([data.sums[ratio.boys], data.sums[ratio.girls]]),
                )}
              </td>
              {adjusted.size > 0 && <td colSpan={2} />}
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
