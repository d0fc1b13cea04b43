import { useI18n } from '@/i18n/i18n-context';
import { nameIn } from '@/lib/language';
import { StatusBadge, type Shape, type Tone } from '@/ui/status-badge';
import type { CascadeFinding } from '../api/types';
import classes from './cascade.module.css';

const LOOKS: Record<CascadeFinding['severity'], { tone: Tone; shape: Shape }> = {
  ERROR: { tone: 'danger', shape: 'cross' },
  WARNING: { tone: 'warning', shape: 'alert' },
};

/** What does not fit together in an allocation, each with its weight as a word. */
export function CascadeFindings({ findings }: { findings: readonly CascadeFinding[] }) {
  const { t, language } = useI18n();
  if (findings.length === 0) return null;
  return (
    <ul className={classes.findings}>
      {findings.map(({ code, severity, area, messageVi, messageEn }) => (
        <li key={`${code} ${area ?? ''}`}>
          <StatusBadge {...LOOKS[severity]}>{t(`cascade.severity.${severity}`)}</StatusBadge>{' '}
          {nameIn(language, { nameVi: messageVi, nameEn: messageEn })}
        </li>
      ))}
    </ul>
  );
}
