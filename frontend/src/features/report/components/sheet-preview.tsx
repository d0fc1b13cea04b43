import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import type { SheetReading } from '../api/sheet';
import { countOf } from '../model/fields';
import { cellName } from '../model/finding-words';
import type { SheetChange } from '../model/sheet-changes';
import { useEntry, useWording } from './entry-context';
import classes from './sheet-dialog.module.css';

interface Props {
  reading: SheetReading;
  changes: readonly SheetChange[];
}

/** What is wrong first, then each cell before and after, then what was left out of the sheet and why. */
export function SheetPreview({ reading, changes }: Props) {
  const { t, language } = useI18n();
  const format = useFormat();
  const { form } = useEntry();
  const wording = useWording(form);
  const shown = (text: string) => {
    const count = countOf(text, language);
    return count === null ? text : format.number(count);
  };
  const blank = reading.blank.map(({ key, place }) => ({
    place,
    message: cellName(key, wording),
  }));

  return (
    <>
      <Remarks title={t('report.sheet.faults')} remarks={reading.faults} fault />
      {changes.length > 0 && (
        <table className={classes.changes}>
          <caption>{t('report.sheet.changes')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('report.indicator')}</th>
              <th scope="col" className={classes.figure}>
                {t('report.sheet.before')}
              </th>
              <th scope="col" className={classes.figure}>
                {t('report.sheet.after')}
              </th>
              <th scope="col">{t('report.sheet.place')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ key, before, after, place, same }) => (
              <tr key={key} data-same={same}>
                <th scope="row">{cellName(key, wording)}</th>
                <td className={classes.figure}>{before === '' ? t('report.blank') : shown(before)}</td>
                <td className={classes.figure}>
                  {same ? t('report.sheet.same') : <strong>{shown(after)}</strong>}
                </td>
                <td>{place}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Remarks title={t('report.sheet.unmatched')} remarks={reading.unmatched} />
      <Remarks title={t('report.sheet.blanks')} remarks={blank} />
    </>
  );
}

interface RemarksProps {
  title: string;
  remarks: readonly { place: string; message: string }[];
  fault?: boolean;
}

function Remarks({ title, remarks, fault = false }: RemarksProps) {
  const { t } = useI18n();
  if (remarks.length === 0) return null;
  return (
    <section className={classes.remarks} data-fault={fault}>
      <h3>{title}</h3>
      <ul>
        {remarks.map(({ place, message }) => (
          <li key={`${place} ${message}`}>{t('report.sheet.at', { place, message })}</li>
        ))}
      </ul>
    </section>
  );
}
