import { useT } from '@/i18n/i18n-context';
import { evidenceLook } from '../model/evidence-look';
import type { Assessment } from '../api/targets';
import classes from './targets.module.css';

const SIGNS = { BELOW: '▼', ABOVE: '▲', INCONCLUSIVE: '≈', TOO_FEW: '–', NOT_APPLICABLE: null } as const;

interface Props {
  assessment: Pick<Assessment, 'evidence' | 'display'>;
}

/** How certain it is, as a word and a shape; hatched while chance can explain it. */
export function EvidenceMark({ assessment }: Props) {
  const t = useT();
  const sign = SIGNS[assessment.evidence];
  if (sign === null) return <span>{t('target.evidence.NOT_APPLICABLE')}</span>;
  return (
    <>
      <span className={classes.evidence} data-look={evidenceLook(assessment)}>
        <span aria-hidden="true">{sign}</span>
        {t(`target.evidence.${assessment.evidence}`)}
      </span>
      {assessment.display.monitoringOnly && (
        <span className={classes.second}>{t('target.monitoringOnly')}</span>
      )}
    </>
  );
}
