import { useI18n } from '@/i18n/i18n-context';
import { formatDate } from '@/lib/format';
import { nameIn } from '@/lib/language';
import { SectionCard } from '@/ui/section-card';
import { planPeriod } from '../model/plan-period';
import type { Plan } from '../api/types';
import classes from './document.module.css';

/** What the document is about, beside its text. */
export function PlanFacts({ plan, programmeUntil }: { plan: Plan; programmeUntil: string | null }) {
  const { t, language } = useI18n();
  const { programme, scope, themes, targetGroups, annexes, recordedFromPaper } = plan;
  const part = (title: string) => <h3 className={classes.asidePart}>{title}</h3>;
  return (
    <SectionCard title={t('plan.facts')}>
      <p>
        {t(`plan.type.${plan.type}`)} · {planPeriod(plan.periodStart, plan.periodEnd, t)}
      </p>
      {part(t('plan.area'))}
      <p>{plan.area.name}</p>
      {scope && (
        <>
          {part(t('plan.scope'))}
          <p lang="vi">{scope}</p>
        </>
      )}
      {programme && (
        <>
          {part(t('plan.programme'))}
          <p>
            {programmeUntil === null
              ? nameIn(language, programme)
              : t('plan.programmeUntil', {
                  name: nameIn(language, programme),
                  date: formatDate(programmeUntil),
                })}
          </p>
        </>
      )}
      {themes.length > 0 && (
        <>
          {part(t('plan.themes'))}
          <p>{themes.map((theme) => t(`plan.theme.${theme}`)).join(', ')}</p>
        </>
      )}
      {targetGroups.length > 0 && (
        <>
          {part(t('plan.targetGroups'))}
          <ul className={classes.asideList}>
            {targetGroups.map(({ text, priority }) => (
              <li key={text}>
                <span lang="vi">{text}</span>
                {priority && <strong> ({t('plan.priority')})</strong>}
              </li>
            ))}
          </ul>
        </>
      )}
      {annexes.length > 0 && (
        <>
          {part(t('plan.annexes'))}
          <ul className={classes.asideList} lang="vi">
            {annexes.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        </>
      )}
      {recordedFromPaper && <p className={classes.muted}>{t('plan.recorded')}</p>}
    </SectionCard>
  );
}
