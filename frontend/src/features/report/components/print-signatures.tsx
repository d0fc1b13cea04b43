import { useT } from '@/i18n/i18n-context';
import classes from './print-form.module.css';

interface Props {
  preparedBy: string | null;
  signedBy: string | null;
}

/** The foot of a printed form: room for two signatures. */
export function PrintSignatures({ preparedBy, signedBy }: Props) {
  const t = useT();
  return (
    <footer className={classes.signatures}>
      <div>
        <p className={classes.role}>{t('report.preparedBy')}</p>
        <p className={classes.hint}>{t('report.printSignatureHint')}</p>
        <p className={classes.name}>{preparedBy}</p>
      </div>
      <div>
        <p className={classes.role}>{t('report.printHead')}</p>
        <p className={classes.hint}>{t('report.printSignatureHint')}</p>
        <p className={classes.name}>{signedBy}</p>
      </div>
    </footer>
  );
}
