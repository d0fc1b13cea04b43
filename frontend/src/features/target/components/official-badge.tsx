import { useT } from '@/i18n/i18n-context';
import { StatusBadge, type Shape, type Tone } from '@/ui/status-badge';
import { officialWords } from '../model/assessment-words';
import type { Assessment } from '../api/targets';

/** Neutral on purpose: only clear evidence is coloured, and that stands in its own column. */
const SHAPES: Record<Assessment['officialResult'], Shape> = {
  MET: 'check',
  NOT_MET: 'cross',
  NO_DATA: 'dash',
  NOT_ASSESSED: 'ring',
};

interface Props {
  assessment: Pick<Assessment, 'officialResult' | 'provisional'>;
}

export function OfficialBadge({ assessment }: Props) {
  const t = useT();
  const tone: Tone = 'neutral';
  return (
    <StatusBadge tone={tone} shape={SHAPES[assessment.officialResult]}>
      {officialWords(assessment, t)}
    </StatusBadge>
  );
}
