import { useQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { useSearchState } from '@/lib/use-search-state';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { SectionCard } from '@/ui/section-card';
import { completenessWords, partsWords, provisionalWords, valueWords } from '../model/assessment-words';
import { measuredTarget } from '../model/bullet';
import { objectiveGroups, type Objective } from '../model/objective-groups';
import { planTargetsQuery, type Target } from '../api/targets';
import { BulletBar } from './bullet-bar';
import { EvidenceMark } from './evidence-mark';
import { OfficialBadge } from './official-badge';
import { TargetDetails } from './target-details';
import classes from './targets.module.css';

interface RowProps {
  target: Target;
  open: boolean;
  onToggle: () => void;
}

const COLUMNS = [
  'target.columnStatement',
  'target.columnOfficial',
  'target.columnValue',
  'target.columnEvidence',
  'target.columnBar',
  'target.columnCompleteness',
] as const;

function TargetRow({ target, open, onToggle }: RowProps) {
  const { t, language } = useI18n();
  const { assessment, code, statement } = target;
  const counts = partsWords(assessment.parts, language);
  const provisional = provisionalWords(assessment, t);
  const details = `target-${code}`;
  return (
    <>
      <tr>
        <th scope="row" className={classes.statement}>
          <span className={classes.code}>{code}. </span>
          <span lang="vi">{statement}</span>
          <div>
            <button
              type="button"
              className={classes.toggle}
              aria-expanded={open}
              aria-controls={details}
              aria-label={t(open ? 'target.close' : 'target.open', { code })}
              onClick={onToggle}
            >
              {t('target.details')} {open ? '▴' : '▾'}
            </button>
          </div>
        </th>
        <td data-label={t('target.columnOfficial')}>
          <OfficialBadge assessment={assessment} />
          {provisional && <span className={classes.second}>{provisional}</span>}
        </td>
        <td data-label={t('target.columnValue')}>
          {counts && <div>{counts}</div>}
          <div>{valueWords(assessment, { t, language })}</div>
          {assessment.sources.includes('ILLUSTRATIVE') && (
            <span className={classes.second}>{t('target.illustrative')}</span>
          )}
        </td>
        <td data-label={t('target.columnEvidence')}>
          <EvidenceMark assessment={assessment} />
        </td>
        <td>
          <BulletBar target={measuredTarget(target)} />
        </td>
        <td data-label={t('target.columnCompleteness')}>{completenessWords(assessment, t) ?? '–'}</td>
      </tr>
      {open && (
        <tr id={details} className={classes.details}>
          <td colSpan={COLUMNS.length}>
            <TargetDetails target={target} linked />
          </td>
        </tr>
      )}
    </>
  );
}

interface Props {
  planId: string;
  objectives: readonly Objective[];
}

/** The targets of a plan with both answers kept apart: what the figures say, and how certain that is. */
export function PlanTargets({ planId, objectives }: Props) {
  const { t } = useI18n();
  const [search, setSearch] = useSearchState();
  const targets = useQuery(planTargetsQuery(planId));

  if (targets.isPending) return <LoadingSkeleton lines={6} />;
  if (targets.isError) {
    return (
      <ErrorState
        title={t('target.failed')}
        problem={problemOf(targets.error)}
        onRetry={() => void targets.refetch()}
      />
    );
  }
  return (
    <SectionCard title={t('target.title')}>
      {targets.data.length === 0 ? (
        <EmptyState>{t('target.none')}</EmptyState>
      ) : (
        <>
          <p className={classes.note}>{t('target.note')}</p>
          <table className={classes.table}>
            <caption className={classes.caption}>{t('target.title')}</caption>
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col">
                    {t(column)}
                  </th>
                ))}
              </tr>
            </thead>
            {objectiveGroups(targets.data, objectives).map(({ objective, targets: inside }) => (
              <tbody key={objective?.code ?? ''}>
                {objective && (
                  <tr className={classes.objective}>
                    <th colSpan={COLUMNS.length} scope="rowgroup">
                      {t('target.objective', { code: objective.code })}{' '}
                      <span lang="vi">{objective.text}</span>
                    </th>
                  </tr>
                )}
                {inside.map((target) => {
                  const open = search.target === target.code;
                  return (
                    <TargetRow
                      key={target.id}
                      target={target}
                      open={open}
                      onToggle={() => setSearch({ target: open ? undefined : target.code })}
                    />
                  );
                })}
              </tbody>
            ))}
          </table>
        </>
      )}
    </SectionCard>
  );
}
