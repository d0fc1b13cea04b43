import { useQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { nameIn } from '@/lib/language';
import { AppLink } from '@/ui/app-link';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import parts from '@/ui/form-parts.module.css';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { SectionCard } from '@/ui/section-card';
import { effectQuery } from '../api/reconciliations';
import type { Effect, Reconciliation } from '../api/types';

type Change = Effect['indicators'][number];

/** Without figures before and after there is nothing to compare, and nothing to read. */
const isKnown = ({ before, after, targets }: Change) =>
  before !== null || after !== null || targets.length > 0;

/** What the agreed figures do to indicators and targets: seen before anybody agrees. */
export function EffectBlock({ session }: { session: Reconciliation }) {
  const { t, language } = useI18n();
  const format = useFormat();
  const effect = useQuery(effectQuery(session.id, session.version));

  const value = (figure: number | null, { decimals }: Change) =>
    figure === null ? t('reconciliation.noValue') : format.number(figure, decimals);
  const target = ({ plan, comparator, value: level, before, after }: Change['targets'][number]) => {
    const words = {
      level: `${t(`draft.comparator.${comparator}`)} ${format.number(level)}`,
      plan: plan.title,
      after: t(`reconciliation.result.${after}`),
    };
    return before === after
      ? t('reconciliation.targetSame', words)
      : t('reconciliation.targetChange', { ...words, before: t(`reconciliation.result.${before}`) });
  };
  const known = effect.data?.indicators.filter(isKnown) ?? [];
  const unknown = (effect.data?.indicators.length ?? 0) - known.length;
  const columns: DataColumn<Change>[] = [
    { id: 'area', header: t('reconciliation.area'), value: ({ area }) => area.name, rowHeader: true },
    {
      id: 'indicator',
      header: t('reconciliation.indicator'),
      value: ({ indicator }) => nameIn(language, indicator),
    },
    {
      id: 'before',
      header: t('reconciliation.before'),
      value: (change) => value(change.before, change),
      numeric: true,
      sortable: false,
    },
    {
      id: 'after',
      header: t('reconciliation.after'),
      value: (change) => value(change.after, change),
      numeric: true,
      sortable: false,
    },
    {
      id: 'targets',
      header: t('reconciliation.targetsChanged'),
      value: ({ targets }) => targets.map(target).join('; '),
      cell: ({ targets }) =>
        targets.map((each) => (
          <div key={`${each.plan.id} ${each.comparator} ${each.value}`}>
            <AppLink to="/plans/$planId" params={{ planId: each.plan.id }} search={{ tab: 'targets' }}>
              {target(each)}
            </AppLink>
          </div>
        )),
      sortable: false,
    },
  ];

  return (
    <SectionCard
      title={t(session.state === 'AGREED' ? 'reconciliation.effectAgreed' : 'reconciliation.effect')}
    >
      {effect.isPending && <LoadingSkeleton lines={3} />}
      {effect.isError && (
        <ErrorState
          title={t('reconciliation.effectFailed')}
          problem={problemOf(effect.error)}
          onRetry={() => void effect.refetch()}
        />
      )}
      {effect.data &&
        (known.length === 0 ? (
          <EmptyState>{t('reconciliation.effectNone')}</EmptyState>
        ) : (
          <DataTable
            caption={t('reconciliation.effect')}
            captionHidden
            stacked
            columns={columns}
            rows={known}
            rowId={({ area, indicator }) => `${area.code} ${indicator.code}`}
            csvName="anh-huong"
          />
        ))}
      {unknown > 0 && <p className={parts.note}>{t('reconciliation.effectUnknown', { count: unknown })}</p>}
      {effect.data && effect.data.undecided > 0 && (
        <p className={parts.note}>{t('reconciliation.undecided', { count: effect.data.undecided })}</p>
      )}
    </SectionCard>
  );
}
