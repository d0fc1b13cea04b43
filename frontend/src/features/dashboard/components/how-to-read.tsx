import { useT } from '@/i18n/i18n-context';
import classes from './dashboard.module.css';

export function HowToRead({ lines }: { lines: readonly string[] }) {
  const t = useT();
  return (
    <details className={classes.read} data-noprint>
      <summary>{t('dashboard.howToRead')}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
