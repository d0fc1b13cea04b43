import { useT } from '@/i18n/i18n-context';
import { StatusBadge, type Shape, type Tone } from '@/ui/status-badge';
import type { AskedTask } from '../api/asked-tasks';

const LOOKS = {
  ACCEPTED: { tone: 'info', shape: 'dot' },
  IN_PROGRESS: { tone: 'info', shape: 'clock' },
  DONE: { tone: 'success', shape: 'check' },
  DECLINED: { tone: 'warning', shape: 'cross' },
} as const satisfies Record<string, { tone: Tone; shape: Shape }>;

export function AnswerBadge({ answer }: Pick<AskedTask, 'answer'>) {
  const t = useT();
  if (answer === null) {
    return (
      <StatusBadge tone="neutral" shape="ring">
        {t('asked.unanswered')}
      </StatusBadge>
    );
  }
  return <StatusBadge {...LOOKS[answer.status]}>{t(`asked.status.${answer.status}`)}</StatusBadge>;
}
