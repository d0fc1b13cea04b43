import { comparatorWords } from '@/i18n/comparator-words';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { placeBlock } from '@/lib/clipboard-block';
import { neighbour, type Direction } from '@/lib/grid-keys';
import type { Cascade, CascadeUnit } from '../api/types';
import {
  cellKey,
  columnsOf,
  findingsOf,
  gridOf,
  readable,
  withoutLevel,
  type Column,
  type Sheet,
} from '../model/cascade-sheet';
import { CascadeCell } from './cascade-cell';
import { CascadeFindings } from './cascade-findings';
import { OfficialBadge } from './official-badge';
import classes from './cascade.module.css';

interface Props {
  cascade: Cascade;
  sheet: Sheet;
  /** What others have saved meanwhile; null while nobody has. */
  others: Sheet | null;
  editable: boolean;
  /** Takes what was typed or pasted, and how many pasted cells found no place. */
  onType: (change: Sheet, outside: number) => void;
}

const fieldId = (key: string) => `cascade-${key.replace('/', '-')}`;

/** The units below with the level each is given: typed, pasted or read. */
export function CascadeTable({ cascade, sheet, others, editable, onType }: Props) {
  const { t, language } = useI18n();
  const format = useFormat();
  const columns = columnsOf(cascade);
  const grid = gridOf(cascade);
  const lacking = withoutLevel(cascade, sheet);
  const { target, units, additive, sum, implied, findings } = cascade;
  const judged = cascade.state === 'ALLOCATED';
  const caption = t('cascade.caption', { code: target.code });

  function move(key: string, to: Direction) {
    const next = neighbour(grid, key, to);
    if (next) document.getElementById(fieldId(next))?.focus();
  }

  function paste(key: string, block: string) {
    const { cells, outside } = placeBlock(grid, key, block);
    onType(Object.fromEntries(cells.map((cell) => [cell.key, cell.text])), outside);
  }

  function faultOf(column: Column, key: string, text: string): string | null {
    if (lacking.includes(key)) return t('cascade.noLevel');
    if (readable(text, column, language)) return null;
    return t(column === 'due' ? 'cascade.badDate' : 'cascade.badNumber');
  }

  function remarkOf(unit: CascadeUnit, column: Column, key: string): string | null {
    const saved = others?.[key];
    if (saved !== undefined && saved !== (sheet[key] ?? '')) {
      return saved === '' ? t('cascade.savedEmpty') : t('cascade.savedHere', { text: saved });
    }
    return column === 'expectedDenominator' && !unit.denominatorTyped && unit.expectedDenominator !== null
      ? t('cascade.expected', { count: unit.expectedDenominator })
      : null;
  }

  const isNumeric = (column: Column) => column !== 'due' && column !== 'note';

  return (
    <div className={classes.scroll} role="region" aria-label={t('ui.tableScroll', { caption })} tabIndex={0}>
      <table className={classes.table} aria-label={caption}>
        <thead>
          <tr>
            <th scope="col">{t('cascade.unit')}</th>
            <th scope="col">{t('cascade.lastPlain')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`cascade.${column}`)}
              </th>
            ))}
            {judged && <th scope="col">{t('cascade.result')}</th>}
            <th scope="col">{t('cascade.findings')}</th>
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <tr key={unit.area.code}>
              <th scope="row">
                {unit.area.name}
                {unit.organisation && <span className={classes.second}>{unit.organisation.name}</span>}
              </th>
              <td data-label={t('cascade.lastPlain')} data-figure>
                {unit.lastValue === null ? '–' : format.ratio(unit.lastValue)}
                {unit.lastPeriod !== null && unit.lastValue !== null && (
                  <span className={classes.second}>{format.period(unit.lastPeriod)}</span>
                )}
              </td>
              {columns.map((column) => {
                const key = cellKey(unit.area.code, column);
                const text = sheet[key] ?? '';
                const remark = remarkOf(unit, column, key);
                return (
                  <td
                    key={column}
                    data-label={t(`cascade.${column}`)}
                    data-figure={isNumeric(column) || undefined}
                  >
                    {editable ? (
                      <CascadeCell
                        id={fieldId(key)}
                        label={t('cascade.cellOf', {
                          column: t(`cascade.${column}`),
                          area: unit.area.name,
                        })}
                        text={text}
                        numeric={isNumeric(column)}
                        placeholder={column === 'due' ? 'dd/MM/yyyy' : undefined}
                        fault={faultOf(column, key, text)}
                        remark={remark}
                        onType={(typed) => onType({ [key]: typed }, 0)}
                        onMove={(to) => move(key, to)}
                        onPasteBlock={(block) => paste(key, block)}
                      />
                    ) : (
                      <>
                        {text === '' && remark === null ? '–' : text}
                        {remark !== null && <span className={classes.second}>{remark}</span>}
                      </>
                    )}
                  </td>
                );
              })}
              {judged && (
                <td data-label={t('cascade.result')}>
                  {unit.assessment && (
                    <>
                      <OfficialBadge assessment={unit.assessment} />
                      {unit.assessment.evidence !== 'NOT_APPLICABLE' && (
                        <span className={classes.second}>
                          {t(`target.evidence.${unit.assessment.evidence}`)}
                        </span>
                      )}
                    </>
                  )}
                </td>
              )}
              <td data-label={t('cascade.findings')}>
                <CascadeFindings findings={findingsOf(findings, unit.area.code)} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">
              {additive ? t('cascade.sum') : t('cascade.implied', { area: target.area.name })}
            </th>
            <td colSpan={columns.length + (judged ? 3 : 2)} role="status">
              <strong>
                {additive
                  ? sum === null
                    ? t('cascade.impliedNone')
                    : format.number(sum)
                  : implied === null
                    ? t('cascade.impliedNone')
                    : t('cascade.impliedValue', {
                        value: format.ratio(implied.value),
                        count: implied.denominator,
                      })}
              </strong>
              <span className={classes.second}>
                {t('cascade.parent', {
                  area: target.area.name,
                  level: comparatorWords(target.comparator, target, { t, language }) ?? '–',
                })}
              </span>
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
