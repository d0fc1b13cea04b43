import { useT } from '@/i18n/i18n-context';
import { StatusBadge, type Shape, type Tone } from '@/ui/status-badge';
import { gapsWords } from '../model/document-head';
import type { PlanSummary } from '../api/types';

const LOOKS: Record<PlanSummary['status'], { tone: Tone; shape: Shape }> = {
  DRAFT: { tone: 'neutral', shape: 'pencil' },
  IN_REVIEW: { tone: 'info', shape: 'clock' },
  ISSUED: { tone: 'success', shape: 'check' },
  CLOSED: { tone: 'neutral', shape: 'dash' },
};

/** `ended` where it is known: the text of an amendment did not end, it went into the plan that it amends. */
export function PlanStatusBadge({
  status,
  ended = null,
}: Pick<PlanSummary, 'status'> & Partial<Pick<PlanSummary, 'ended'>>) {
  const t = useT();
  if (ended?.kind === 'REPLACED_TEXT') {
    return (
      <StatusBadge tone="info" shape="return">
        {t('plan.amendment')}
      </StatusBadge>
    );
  }
  return <StatusBadge {...LOOKS[status]}>{t(`plan.status.${status}`)}</StatusBadge>;
}

/** What the recorded copy of an issued plan lacks; nothing when it is whole. */
export function GapsBadge({ gaps }: Pick<PlanSummary, 'gaps'>) {
  const t = useT();
  const words = gapsWords(gaps, t);
  return (
    words && (
      <StatusBadge tone="warning" shape="alert">
        {words}
      </StatusBadge>
    )
  );
}
