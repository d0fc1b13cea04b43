import { Checkbox, VisuallyHidden } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { placeBlock } from '@/lib/clipboard-block';
import { neighbour, type Direction } from '@/lib/grid-keys';
import { blocks } from '../model/check';
import { canonical, cellField, countOf, isNil, NIL, nilText } from '../model/fields';
import { findingMessage, inLanguage } from '../model/finding-words';
import { currentComments, isConsolidated } from '../model/report-facts';
import { SEXES, type FormRow } from '../model/report-form';
import { ratioCells, sexRatio, total } from '../model/sums';
import { CountCell } from './count-cell';
import { fieldId, useEntry, useField, useFields, useFindings, useWording } from './entry-context';
import { RowChecks } from './row-checks';
import classes from './cell-grid.module.css';

const NO_VALUE = '–';

/** Below it a ratio is for monitoring only, whatever it says. */
const ENOUGH_FOR_CONCLUSIONS = 1000;

function useCounts(keys: readonly string[]): (number | null)[] {
  const { language } = useI18n();
  const names = useMemo(() => keys.map(cellField), [keys]);
  const fields = useFields(names);
  return keys.map((key) => countOf(fields[cellField(key)], language));
}

function RowTotal({ row }: { row: FormRow }) {
  const format = useFormat();
  const keys = useMemo(() => row.cells.map(({ key }) => key), [row]);
  const sum = total(useCounts(keys));
  return <>{sum === null ? NO_VALUE : format.number(sum)}</>;
}

function RatioRow({ boys, girls }: { boys: string; girls: string }) {
  const { t } = useI18n();
  const format = useFormat();
  const { report } = useEntry();
  const keys = useMemo(() => [boys, girls], [boys, girls]);
  const [males, females] = useCounts(keys);
  const ratio = sexRatio(males, females);
  const all = total([males, females]);
  const before = report.previous && sexRatio(report.previous.cells[boys], report.previous.cells[girls]);
  const remark =
    females === 0
      ? t('report.ratioNoGirls')
      : ratio === null
        ? t('report.ratioIncomplete')
        : all !== null && all < ENOUGH_FOR_CONCLUSIONS
          ? t('report.ratioMonitoring', { count: all })
          : '';
  return (
    <tr className={classes.ratio}>
      <th scope="row">{t('report.ratio')}</th>
      <td colSpan={3} className={classes.computed} data-label={t('report.ratio')}>
        {ratio === null ? NO_VALUE : format.ratio(ratio)}
      </td>
      {report.previous && (
        <td className={classes.computed} data-label={format.period(report.previous.period)}>
          {before === null ? NO_VALUE : format.ratio(before)}
        </td>
      )}
      <td className={classes.checksCell}>{remark}</td>
    </tr>
  );
}

function NilReport() {
  const { t } = useI18n();
  const { draft, form } = useEntry();
  const wording = useWording(form);
  const [nil] = useField(NIL);
  const findings = useFindings(NIL);

  function mark(checked: boolean) {
    const blank = form.cellKeys.map(cellField).filter((field) => draft.store.get(field).trim() === '');
    const zeros = checked ? Object.fromEntries(blank.map((field) => [field, '0'])) : {};
    draft.store.set({ ...zeros, [NIL]: nilText(checked) });
  }

  return (
    <Checkbox
      id={fieldId(NIL)}
      mt="sm"
      label={t('report.nil')}
      checked={isNil({ [NIL]: nil })}
      onChange={(event) => mark(event.currentTarget.checked)}
      error={findings.some(blocks) && findings.map((finding) => findingMessage(finding, wording)).join('. ')}
    />
  );
}

interface Props {
  title: string;
}

/** The figures of a report. On a phone each row becomes a card. */
export function CellGrid({ title }: Props) {
  const { t, language } = useI18n();
  const format = useFormat();
  const { draft, form, report } = useEntry();
  const [outside, setOutside] = useState(0);
  const consolidated = isConsolidated(report);
  const grid = useMemo(
    () => form.rows.map((row) => SEXES.map((sex) => row.cells.find((cell) => cell.sex === sex)?.key ?? null)),
    [form],
  );
  const commented = new Set(currentComments(report).map(({ cell }) => cell));
  const ratio = ratioCells(form.cellKeys);
  const { previous } = report;

  function move(key: string, to: Direction) {
    const next = neighbour(grid, key, to);
    if (next) document.getElementById(fieldId(cellField(next)))?.focus();
  }

  function pasteBlock(key: string, text: string) {
    const paste = placeBlock(grid, key, text);
    draft.store.set(
      Object.fromEntries(
        paste.cells.map((cell) => {
          const field = cellField(cell.key);
          return [field, canonical(field, cell.text, language)];
        }),
      ),
    );
    setOutside(paste.outside);
  }

  return (
    <>
      <div className={classes.frame}>
        <table className={classes.grid}>
          <caption>
            <VisuallyHidden>{t('report.gridCaption', { title })}</VisuallyHidden>
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('report.indicator')}</th>
              {SEXES.map((sex) => (
                <th key={sex} scope="col" className={classes.figure}>
                  {t(`report.sex.${sex}`)}
                </th>
              ))}
              <th scope="col" className={classes.figure}>
                {t('report.total')}
              </th>
              {previous && (
                <th scope="col" className={classes.figure}>
                  {format.period(previous.period)}
                </th>
              )}
              <th scope="col" className={classes.checksCell}>
                {t('report.checks')}
              </th>
            </tr>
          </thead>
          <tbody>
            {form.rows.map((row, at) => {
              const checksId = `checks-${row.code}`;
              return (
                <tr key={row.code}>
                  <th scope="row">
                    {at + 1}. {inLanguage(language, row.labelVi, row.labelEn)}
                  </th>
                  {SEXES.map((sex) => {
                    const cell = row.cells.find((candidate) => candidate.sex === sex);
                    return (
                      <td key={sex} className={classes.cell} data-label={t(`report.sex.${sex}`)}>
                        {cell && (
                          <CountCell
                            cellKey={cell.key}
                            describedBy={checksId}
                            commented={commented.has(cell.key)}
                            disabled={consolidated}
                            onMove={move}
                            onPasteBlock={pasteBlock}
                          />
                        )}
                      </td>
                    );
                  })}
                  <td className={classes.computed} data-label={t('report.total')}>
                    <RowTotal row={row} />
                  </td>
                  {previous && (
                    <td className={classes.computed} data-label={format.period(previous.period)}>
                      {row.cells.map(({ key }) => previous.cells[key] ?? NO_VALUE).join(' / ')}
                    </td>
                  )}
                  <td className={classes.checksCell}>
                    <RowChecks row={row} id={checksId} disabled={consolidated} />
                  </td>
                </tr>
              );
            })}
            {ratio && <RatioRow {...ratio} />}
          </tbody>
        </table>
      </div>
      {outside > 0 && (
        <p role="status" className={classes.remark}>
          {t('report.pastedOutside', { count: outside })}
        </p>
      )}
      {!consolidated && <p className={classes.keys}>{t('report.keysLine')}</p>}
      {!consolidated && <NilReport />}
    </>
  );
}
