import { useI18n } from '@/i18n/i18n-context';
import { AppLink } from '@/ui/app-link';
import { StatusBadge } from '@/ui/status-badge';
import { activityGroups, numberInGroup } from '../model/activity-groups';
import { printedCode } from '@/lib/printed-code';
import { scheduleWords } from '../model/schedule-words';
import type { Activity, Section } from '../api/types';
import { DocumentLinksLine } from './document-links-line';
import classes from './activities.module.css';

interface Props {
  caption: string;
  activities: readonly Activity[];
  sections: readonly Section[];
  /** In the document itself the content stands word for word and nothing is added. */
  asPrinted?: boolean;
}

function leadWords({ lead, leadText }: Activity): string | null {
  return leadText ?? lead?.name ?? null;
}

/** The table that plans print: TT, Nội dung, Thời gian, Bộ phận thực hiện, Đơn vị phối hợp. */
export function ActivityTable({ caption, activities, sections, asPrinted = false }: Props) {
  const { t, language } = useI18n();
  const columns = [
    t('plan.columnNumber'),
    t('plan.columnContent'),
    t('plan.columnTime'),
    t('plan.columnLead'),
    t('plan.columnCoordinators'),
  ];
  const [, content, time, lead, coordinators] = columns;

  return (
    <table className={classes.table}>
      <caption className={classes.caption}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {activityGroups(activities, sections).map(({ section, activities: rows }) => (
        <tbody key={section?.code ?? ''}>
          {section?.heading && (
            <tr className={classes.group}>
              <th colSpan={columns.length} scope="rowgroup">
                {`${printedCode(section.code)}. ${section.heading}`}
              </th>
            </tr>
          )}
          {rows.map((activity) => (
            <tr key={activity.id} data-restated={!activity.declared}>
              <td className={classes.number}>{numberInGroup(activity, section)}</td>
              <th scope="row" className={classes.content} data-label={content}>
                {asPrinted ? (
                  <>
                    {activity.description ?? activity.title}
                    <DocumentLinksLine links={[{ kind: 'ACTIVITY', code: activity.code }]} />
                  </>
                ) : (
                  <>
                    <AppLink
                      to="."
                      search={(before) => ({ ...before, activity: activity.code })}
                      className={classes.title}
                    >
                      {activity.title}
                    </AppLink>
                    <ActivityMarks activity={activity} />
                  </>
                )}
              </th>
              <td data-label={time}>{scheduleWords(activity.schedule, { t, language })}</td>
              <td data-label={lead}>{leadWords(activity) ?? t('plan.leadUnknown')}</td>
              <td data-label={coordinators}>
                {activity.coordinators.map(({ text }) => text).join('; ') || '–'}
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function ActivityMarks({ activity }: { activity: Activity }) {
  const { t } = useI18n();
  const { declared, restates, subPlan, outputs } = activity;
  return (
    <span className={classes.marks}>
      {!declared && (
        <span className={classes.muted}>
          {restates.length > 0 ? t('plan.restates', { codes: restates.join(', ') }) : t('plan.restatement')}
        </span>
      )}
      {subPlan.required && subPlan.plan === null && (
        <StatusBadge tone="warning" shape="alert">
          {t('plan.subPlanMissing')}
        </StatusBadge>
      )}
      {outputs
        .filter(({ displayed }) => displayed.ofQuantity > 0)
        .map(({ id, displayed }) => (
          <StatusBadge
            key={id}
            tone={displayed.quantity < displayed.ofQuantity ? 'info' : 'success'}
            shape={displayed.quantity < displayed.ofQuantity ? 'clock' : 'check'}
          >
            {t('plan.displayedOf', displayed)}
          </StatusBadge>
        ))}
    </span>
  );
}
