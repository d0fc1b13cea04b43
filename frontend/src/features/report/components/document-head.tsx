import { useT } from '@/i18n/i18n-context';
import { TypedInput } from './typed-input';
import classes from './entry.module.css';

/** Who prepared and who signs, with number and date of the paper. */
export function DocumentHead() {
  const t = useT();
  return (
    <div className={classes.head}>
      <TypedInput field="preparedBy" label={t('report.preparedBy')} />
      <TypedInput field="signedBy" label={t('report.signedBy')} />
      <TypedInput field="documentNumber" label={t('report.documentNumber')} />
      <TypedInput field="documentDate" label={t('report.documentDate')} placeholder={t('report.dateHint')} />
    </div>
  );
}
