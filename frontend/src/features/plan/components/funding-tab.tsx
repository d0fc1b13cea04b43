import { useT } from '@/i18n/i18n-context';
import { EmptyState } from '@/ui/empty-state';
import { SectionCard } from '@/ui/section-card';
import { StatusBadge } from '@/ui/status-badge';
import type { Plan } from '../api/types';
import classes from './parts.module.css';

/** What the document says of its money; statements that differ stand side by side. */
export function FundingTab({ plan }: { plan: Plan }) {
  const t = useT();
  const { funding } = plan;
  return (
    <SectionCard title={t('plan.tab.funding')}>
      {funding.length === 0 && <EmptyState>{t('plan.noFunding')}</EmptyState>}
      {funding.length > 1 && <p>{t('plan.fundingBeside', { count: funding.length })}</p>}
      <div className={classes.beside}>
        {funding.map(({ id, kinds, source, text, decision }) => (
          <article key={id} className={classes.statement}>
            <div className={classes.dutyHead}>
              {kinds.map((kind) => (
                <StatusBadge key={kind} tone="info" shape="ring">
                  {t(`plan.funding.${kind}`)}
                </StatusBadge>
              ))}
            </div>
            <dl className={classes.facts}>
              <dt>{t('plan.fundingSource')}</dt>
              <dd lang="vi">{source}</dd>
              <dt>{t('plan.fundingText')}</dt>
              <dd lang="vi">“{text}”</dd>
              {decision && (
                <>
                  <dt>{t('plan.fundingDecision')}</dt>
                  <dd lang="vi">{decision}</dd>
                </>
              )}
            </dl>
          </article>
        ))}
      </div>
    </SectionCard>
  );
}
