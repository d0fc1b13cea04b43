import { useWaiting } from '@/api/outbox/device-outbox';
import { useT } from '@/i18n/i18n-context';
import { occurrenceWord, windowWords } from '@/i18n/occurrence-words';
import { formatDate } from '@/lib/format';
import { AppLink, LinkButton } from '@/ui/app-link';
import { StatusBadge } from '@/ui/status-badge';
import type { Occurrence } from '../api/types';
import { titleOf } from '../model/doing';
import rows from '@/ui/row-list.module.css';

interface Props {
  items: readonly Occurrence[];
  /** Loud buttons for what is due. */
  urgent?: boolean;
  /** Whose list it is: what others lead names them. */
  unit: string;
}

/** What, when, of which plan, how it stands, and the one thing to do about it. */
export function OccurrenceRows({ items, urgent = false, unit }: Props) {
  const t = useT();
  const kept = new Set(useWaiting().map(({ subject }) => subject));
  return (
    <ul className={rows.list}>
      {items.map((occurrence) => {
        const { id, plan, lead, result, reason, allowedActions } = occurrence;
        const { word, tone, shape } = occurrenceWord(occurrence, t);
        const link = { to: '/occurrences/$occurrenceId', params: { occurrenceId: id } } as const;
        const record = allowedActions.includes('COMPLETE') && !kept.has(id);
        const title = titleOf(occurrence);
        const when =
          result === null
            ? windowWords(occurrence, t)
            : t('occurrence.heldOn', { date: formatDate(result.from) });
        return (
          <li key={id} className={rows.row}>
            <div className={rows.words}>
              <AppLink {...link} className={rows.title} data-task>
                {title}
              </AppLink>
              <p className={rows.facts}>
                {[when, plan.number ?? plan.title, ...(lead.code === unit ? [] : [lead.name])].join(' · ')}
              </p>
              {reason && <p className={rows.reason}>{t('occurrence.reasonIs', { reason })}</p>}
            </div>
            {kept.has(id) ? (
              <StatusBadge tone="info" shape="clock">
                {t('occurrence.keptHere')}
              </StatusBadge>
            ) : (
              <StatusBadge tone={tone} shape={shape}>
                {word}
              </StatusBadge>
            )}
            <LinkButton
              {...link}
              variant={urgent && record ? 'filled' : 'default'}
              aria-label={`${t(record ? 'occurrence.record' : 'occurrence.view')}: ${title}, ${when}`}
            >
              {t(record ? 'occurrence.record' : 'occurrence.view')}
            </LinkButton>
          </li>
        );
      })}
    </ul>
  );
}
