import { Button } from '@mantine/core';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { AppLink } from '@/ui/app-link';
import { activityField } from '../model/fields';
import { formatTypedDate } from '../model/typed-date';
import { useEntry } from './entry-context';
import classes from './activity-results.module.css';

const digits = (count: number | null | undefined) =>
  count === null || count === undefined ? '' : String(count);

/** What was recorded of an activity, where it comes from, and a way to take it over. */
export function FilledResult({ activity }: { activity: string }) {
  const { t } = useI18n();
  const format = useFormat();
  const { draft, report } = useEntry();
  const filled = report.filledActivities.find((result) => result.activity === activity);
  if (!filled) return null;
  const { status, doneOn, quantity, participants, sources } = filled;

  function takeOver() {
    draft.store.set({
      [activityField(activity, 'status')]: status,
      [activityField(activity, 'doneOn')]: formatTypedDate(doneOn ?? ''),
      [activityField(activity, 'quantity')]: digits(quantity),
      [activityField(activity, 'total')]: digits(participants?.total),
      [activityField(activity, 'women')]: digits(participants?.women),
      [activityField(activity, 'men')]: digits(participants?.men),
    });
    void draft.save();
  }

  return (
    <div className={classes.hint}>
      {t('report.recorded', { status: t(`report.activity.${status}`) })}{' '}
      {sources.map((source, at) => (
        <span key={source.occurrence}>
          {at > 0 && ', '}
          <AppLink to="/occurrences/$occurrenceId" params={{ occurrenceId: source.occurrence }}>
            {source.title ?? format.date(source.from)}
          </AppLink>
        </span>
      ))}{' '}
      <Button variant="subtle" size="compact-md" onClick={takeOver}>
        {t('report.takeOver')}
      </Button>
    </div>
  );
}
