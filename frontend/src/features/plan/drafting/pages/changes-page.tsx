import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import type { Translate } from '@/i18n/translate';
import { formatDate } from '@/lib/format';
import { useSearchState } from '@/lib/use-search-state';
import { AppLink } from '@/ui/app-link';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { PageHeader } from '@/ui/page-header';
import { SectionCard } from '@/ui/section-card';
import { StatusBadge, type Shape, type Tone } from '@/ui/status-badge';
import { Timestamp } from '@/ui/timestamp';
import { planQuery } from '../../api/plans';
import { comparisonQuery, editionsQuery, type PlanEdition } from '../api/queries';
import { WordsCompared } from '../components/words-compared';
import classes from '../components/form.module.css';

const LOOKS: Record<'ADDED' | 'REMOVED' | 'CHANGED' | 'MOVED', { tone: Tone; shape: Shape }> = {
  ADDED: { tone: 'success', shape: 'check' },
  REMOVED: { tone: 'danger', shape: 'cross' },
  CHANGED: { tone: 'warning', shape: 'pencil' },
  MOVED: { tone: 'info', shape: 'return' },
};

function Comparison({
  planId,
  from,
  to,
}: {
  planId: string;
  from: number | undefined;
  to: string | undefined;
}) {
  const t = useT();
  const comparison = useQuery(comparisonQuery(planId, from, to));
  if (comparison.isPending) return <LoadingSkeleton lines={6} />;
  if (comparison.isError) {
    return <ErrorState problem={problemOf(comparison.error)} onRetry={() => void comparison.refetch()} />;
  }
  const { changes, unchanged, from: before, to: after } = comparison.data;
  const later = after === null ? t('draft.changesDraft') : t('draft.edition', { number: after });
  return (
    <SectionCard title={t('draft.compared', { from: before, to: later })}>
      <p className={classes.hint}>{t('draft.unchanged', { count: unchanged })}</p>
      {changes.length === 0 && <EmptyState>{t('draft.noChanges')}</EmptyState>}
      <ul className={classes.comments} aria-label={t('draft.changes')}>
        {changes.map(
          ({ change, moved, kind, part, codeBefore, codeAfter, before: old, after: now, words }) => (
            <li key={`${kind} ${part}`} className={classes.comment}>
              <div className={classes.buttons}>
                <StatusBadge {...LOOKS[change]}>{t(`draft.change.${change}`)}</StatusBadge>
                <strong>
                  {t(`draft.line.${kind}`)} {codeAfter ?? codeBefore ?? ''}
                </strong>
                {(moved || (codeBefore !== null && codeAfter !== null && codeBefore !== codeAfter)) && (
                  <span className={classes.hint}>
                    {t('draft.movedFrom', { from: codeBefore ?? '–', to: codeAfter ?? '–' })}
                  </span>
                )}
              </div>
              <WordsCompared runs={words} />
              {old !== null && now !== null && (
                <details>
                  <summary>{t('draft.bothTexts')}</summary>
                  <div className={classes.sides} lang="vi">
                    <p className={classes.quoted}>{old}</p>
                    <p className={classes.quoted}>{now}</p>
                  </div>
                </details>
              )}
            </li>
          ),
        )}
      </ul>
    </SectionCard>
  );
}

function editionName({ edition, number, issuedOn, amendment }: PlanEdition, t: Translate): string {
  return [
    t('draft.editionNamed', { number: edition }),
    amendment?.number ?? number,
    issuedOn && formatDate(issuedOn),
  ]
    .filter(Boolean)
    .join(' – ');
}

/** The texts that a plan has had, and what one changed in the other, word by word. */
export function ChangesPage() {
  const t = useT();
  const { planId = '' } = useParams({ strict: false });
  const [search, setSearch] = useSearchState();
  const plan = useQuery(planQuery(planId)).data;
  const editions = useQuery(editionsQuery(planId));
  const all = editions.data ?? [];
  const from = search.from === undefined ? undefined : Number(search.from);
  return (
    <>
      <PageHeader
        title={t('draft.editions')}
        subtitle={plan && [plan.number, plan.title].filter(Boolean).join(' – ')}
        actions={
          <AppLink to="/plans/$planId" params={{ planId }}>
            {t('draft.seePlan')}
          </AppLink>
        }
      />
      {all.length > 0 && (
        <SectionCard title={t('draft.editionList')}>
          <ol className={classes.editions}>
            {all.map((edition) => (
              <li key={edition.edition}>
                <strong>{editionName(edition, t)}</strong>
                {edition.reason !== null && <p>{t('draft.amendReason', { reason: edition.reason })}</p>}
                <p className={classes.hint}>
                  {t('draft.frozenAt')} <Timestamp at={edition.frozenAt} />
                </p>
              </li>
            ))}
          </ol>
        </SectionCard>
      )}
      {all.length > 1 && (
        <div className={`${classes.fields} ${classes.compared}`}>
          <NativeSelect
            label={t('draft.compareFrom')}
            value={search.from ?? String(all.at(-2)?.edition ?? 1)}
            onChange={(event) => setSearch({ from: event.currentTarget.value })}
            data={all.map((each) => ({ value: String(each.edition), label: editionName(each, t) }))}
          />
          <NativeSelect
            label={t('draft.compareTo')}
            value={search.to ?? String(all.at(-1)?.edition ?? 1)}
            onChange={(event) => setSearch({ to: event.currentTarget.value })}
            data={all.map((each) => ({ value: String(each.edition), label: editionName(each, t) }))}
          />
        </div>
      )}
      {editions.isSuccess && all.length < 2 && search.to === undefined ? (
        <EmptyState>{t('draft.oneEdition')}</EmptyState>
      ) : (
        <Comparison planId={planId} from={from} to={search.to} />
      )}
    </>
  );
}
