import { useQuery } from '@tanstack/react-query';
import { useI18n } from '@/i18n/i18n-context';
import { AppLink } from '@/ui/app-link';
import { provisionalWords } from '../model/assessment-words';
import { planTargetsQuery } from '../api/targets';
import { EvidenceMark } from './evidence-mark';
import { OfficialBadge } from './official-badge';
import classes from './targets.module.css';

/** The state of a plan's targets beside its document; those of cited documents are not the plan's own. */
export function TargetsAtAGlance({ planId }: { planId: string }) {
  const { t } = useI18n();
  const targets = useQuery(planTargetsQuery(planId)).data ?? [];
  const own = targets.filter(({ origin }) => origin !== 'BACKGROUND');
  if (own.length === 0) return null;
  return (
    <section>
      <h3 className={classes.glanceTitle}>
        <AppLink to="." search={(before) => ({ ...before, tab: 'targets' })}>
          {t('target.title')}
        </AppLink>
      </h3>
      <ul className={classes.glance}>
        {own.map(({ id, code, statement, assessment }) => (
          <li key={id}>
            <span className={classes.glanceStatement} lang="vi" title={statement}>
              {t('target.glance', { code, statement })}
            </span>
            <OfficialBadge assessment={assessment} />
            {assessment.evidence !== 'NOT_APPLICABLE' && <EvidenceMark assessment={assessment} />}
            <span className={classes.second}>{provisionalWords(assessment, t)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
