import { useT } from '@/i18n/i18n-context';
import { formatDate } from '@/lib/format';
import { StatusBadge, type Shape, type Tone } from '@/ui/status-badge';
import type { Cited } from '../api/types';

type Standing = Cited['standing'];

const LOOKS: Record<Exclude<Standing['status'], 'UNKNOWN'>, { tone: Tone; shape: Shape }> = {
  NOT_YET: { tone: 'info', shape: 'clock' },
  IN_FORCE: { tone: 'success', shape: 'check' },
  EXPIRED: { tone: 'danger', shape: 'cross' },
  REPLACED: { tone: 'warning', shape: 'return' },
};

/** How a document stands, with its last day and what took its place; nothing where nothing is known. */
export function StandingBadge({ status, endedOn, replacedBy }: Standing) {
  const t = useT();
  if (status === 'UNKNOWN') return null;
  const more = [
    endedOn && t('plan.standingEnded', { date: formatDate(endedOn) }),
    status === 'REPLACED' && replacedBy && t('plan.standingReplaced', { number: replacedBy }),
  ].filter(Boolean);
  const word = t(`plan.standing.${status}`);
  return (
    <StatusBadge {...LOOKS[status]}>{more.length === 0 ? word : `${word} (${more.join('; ')})`}</StatusBadge>
  );
}
