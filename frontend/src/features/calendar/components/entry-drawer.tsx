import { Drawer } from '@mantine/core';
import { useT } from '@/i18n/i18n-context';
import { AppLink } from '@/ui/app-link';
import { StatusBadge } from '@/ui/status-badge';
import type { CalendarEntry } from '../api/types';
import { lookOf } from '../model/entry-words';
import { timeWords } from '@/i18n/time-words';
import classes from './calendar.module.css';

function OpenLink({ entry }: { entry: CalendarEntry }) {
  const t = useT();
  const { occurrence, obligation } = entry.link;
  if (obligation) {
    return (
      <AppLink to="/reports/$series/$organisation/$period" params={{ ...obligation }}>
        {t('calendar.openReport')}
      </AppLink>
    );
  }
  return occurrence ? (
    <AppLink to="/occurrences/$occurrenceId" params={{ occurrenceId: occurrence }}>
      {t('calendar.openOccurrence')}
    </AppLink>
  ) : null;
}

function EntryBlock({ entry }: { entry: CalendarEntry }) {
  const t = useT();
  const { organisation, plan, activity, detail } = entry;
  const look = lookOf(entry, t);
  return (
    <article className={classes.entry}>
      <p className={classes.entryHead}>
        <strong>{timeWords(entry, t)}</strong>
        {look && (
          <StatusBadge tone={look.tone} shape={look.shape}>
            {look.word}
          </StatusBadge>
        )}
      </p>
      <p>
        {t(`calendar.kind.${entry.kind}`)}
        {organisation && ` · ${organisation.name}`}
      </p>
      {detail && <p>{detail}</p>}
      {plan && (
        <p>
          <AppLink
            to="/plans/$planId"
            params={{ planId: plan.id }}
            search={activity ? { tab: 'activities', activity: activity.code } : { tab: 'reports' }}
          >
            {t('calendar.openPlan')}
          </AppLink>
          {`: ${[plan.number, plan.title].filter(Boolean).join(' – ')}`}
        </p>
      )}
      <p>
        <OpenLink entry={entry} />
      </p>
    </article>
  );
}

interface Props {
  /** What was opened; empty while nothing is. */
  entries: readonly CalendarEntry[];
  onClose: () => void;
}

/** One bar or line of the calendar in full, with the ways to the plan and to its own page. */
export function EntryDrawer({ entries, onClose }: Props) {
  const t = useT();
  const [first] = entries;
  return (
    <Drawer
      opened={first !== undefined}
      onClose={onClose}
      position="right"
      size="md"
      title={
        first &&
        (entries.length > 1
          ? t('calendar.several', { title: first.title, count: entries.length })
          : first.title)
      }
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {entries.map((entry, index) => (
        <EntryBlock key={`${entry.id} ${entry.organisation?.code} ${index}`} entry={entry} />
      ))}
    </Drawer>
  );
}
