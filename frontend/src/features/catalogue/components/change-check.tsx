import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { nameIn } from '@/lib/language';
import { AppLink } from '@/ui/app-link';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { FactList } from '@/ui/fact-list';
import type { DataElement, IndicatorCheck } from '../api/types';
import { cellWords } from '../model/catalogue-words';

type AffectedTarget = IndicatorCheck['targets'][number];
type ChangedValue = IndicatorCheck['examples'][number];

interface Props {
  check: IndicatorCheck;
  elements: readonly DataElement[];
}

/** "Sửa thế này thì …": the targets and figures that a change of an indicator would move. */
export function ChangeCheck({ check, elements }: Props) {
  const { t, language } = useI18n();
  const format = useFormat();
  const { cellsAdded, cellsRemoved, targets, series, valuesChanged, examples } = check;
  const value = (figure: number | null) => (figure === null ? t('catalogue.noValue') : format.number(figure));
  const answer = ({ officialResult, value: figure }: AffectedTarget['before']) =>
    figure === null
      ? t(`catalogue.result.${officialResult}`)
      : `${t(`catalogue.result.${officialResult}`)} (${value(figure)})`;
  const cells = (keys: readonly string[]) =>
    keys.map((key) => cellWords(key, elements, t, language)).join('; ');

  const targetColumns: DataColumn<AffectedTarget>[] = [
    {
      id: 'target',
      header: t('catalogue.target'),
      value: ({ code, statement }) => `${code} ${statement}`,
      rowHeader: true,
    },
    {
      id: 'plan',
      header: t('catalogue.plan'),
      value: ({ plan }) => plan.title,
      cell: ({ plan }) => (
        <AppLink to="/plans/$planId" params={{ planId: plan.id }} search={{ tab: 'targets' }}>
          {plan.title}
        </AppLink>
      ),
    },
    { id: 'before', header: t('catalogue.before'), value: ({ before }) => answer(before) },
    {
      id: 'after',
      header: t('catalogue.after'),
      value: ({ before, after }) =>
        answer(before) === answer(after) ? t('catalogue.unchanged') : answer(after),
    },
  ];
  const valueColumns: DataColumn<ChangedValue>[] = [
    { id: 'area', header: t('catalogue.area'), value: ({ area }) => area.name, rowHeader: true },
    { id: 'period', header: t('catalogue.period'), value: ({ period }) => format.period(period) },
    { id: 'before', header: t('catalogue.before'), value: ({ before }) => value(before), numeric: true },
    { id: 'after', header: t('catalogue.after'), value: ({ after }) => value(after), numeric: true },
  ];

  const nothing =
    cellsAdded.length + cellsRemoved.length + targets.length + series.length + valuesChanged === 0;
  if (nothing) return <p>{t('catalogue.checkNothing')}</p>;
  return (
    <>
      <FactList
        facts={[
          { name: t('catalogue.cellsAdded'), value: cells(cellsAdded) },
          { name: t('catalogue.cellsRemoved'), value: cells(cellsRemoved) },
          {
            name: t('catalogue.series'),
            value: series.map((each) => nameIn(language, each)).join('; '),
          },
        ]}
      />
      {targets.length > 0 && (
        <DataTable
          caption={t('catalogue.targetsOf', { count: targets.length })}
          stacked
          columns={targetColumns}
          rows={targets}
          rowId={({ plan, code }) => `${plan.id} ${code}`}
        />
      )}
      {valuesChanged > 0 && (
        <DataTable
          caption={t('catalogue.valuesChanged', { count: valuesChanged })}
          stacked
          columns={valueColumns}
          rows={examples}
          rowId={({ area, period }) => `${area.code} ${period}`}
          notes={
            valuesChanged > examples.length
              ? [t('ui.shownOf', { shown: examples.length, total: valuesChanged })]
              : []
          }
        />
      )}
    </>
  );
}
