import type { ReactNode } from 'react';
import { useT } from '@/i18n/i18n-context';
import { useDocumentTitle } from '@/lib/use-document-title';
import classes from './page-header.module.css';

interface Props {
  title: string;
  /** One line below the title: unit, period, deadline, statuses. */
  subtitle?: ReactNode;
  actions?: ReactNode;
  /** The screen shows faults to correct: the browser tab says so first. */
  hasErrors?: boolean;
}

/** The only h1 of a screen; names the browser tab too. */
export function PageHeader({ title, subtitle, actions, hasErrors = false }: Props) {
  const t = useT();
  useDocumentTitle(title, hasErrors ? t('common.error') : undefined);
  return (
    <header className={classes.header}>
      <div className={classes.words}>
        <h1 className={classes.title}>{title}</h1>
        {subtitle && <div className={classes.subtitle}>{subtitle}</div>}
      </div>
      {actions && (
        <div className={classes.actions} data-noprint>
          {actions}
        </div>
      )}
    </header>
  );
}
