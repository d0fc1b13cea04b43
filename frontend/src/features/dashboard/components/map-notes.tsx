import { useI18n } from '@/i18n/i18n-context';
import { AppLink } from '@/ui/app-link';
import { breakText, eveOf, notComparableText } from '../model/breaks';
import type { Analysis } from '../api/types';
import classes from './dashboard.module.css';

interface Props {
  analysis: Analysis;
  /** The day whose map is looked at. */
  mapOn: string;
}

/** A reform may touch more units than a line has room for. */
const LINKS = 6;

/** What changed on the map within the periods, and whose figures cannot be carried over. */
export function MapNotes({ analysis, mapOn }: Props) {
  const { t, language } = useI18n();
  const { breaks, notComparable, notComparableTotal } = analysis;
  const more = notComparableTotal - notComparable.length;
  return (
    <div className={classes.map}>
      {breaks.map((each) => {
        // From the newer map back to the units of before, and the other way round.
        const back = mapOn >= each.on;
        const units = back ? each.before : each.after;
        return (
          <p key={each.on} className={classes.line}>
            <strong>{t('dashboard.break')}.</strong> {breakText(language, each)}
            {units.length <= LINKS && (
              <span data-noprint>
                {' '}
                {t(back ? 'dashboard.seeBefore' : 'dashboard.seeAfter')}{' '}
                {units.map(({ code, name }, index) => (
                  <span key={code}>
                    {index > 0 && ', '}
                    <AppLink
                      to="."
                      search={(before) => ({ ...before, area: code, map: back ? eveOf(each.on) : undefined })}
                    >
                      {name}
                    </AppLink>
                  </span>
                ))}
              </span>
            )}
          </p>
        );
      })}
      {notComparable.length > 0 && (
        <details className={classes.read}>
          <summary>{t('dashboard.notComparableCount', { count: notComparableTotal })}</summary>
          <ul>
            {notComparable.map((each) => (
              <li key={`${each.area.code} ${each.area.name} ${each.reason}`}>{notComparableText(each, t)}</li>
            ))}
            {more > 0 && <li>{t('dashboard.notComparableMore', { count: more })}</li>}
          </ul>
        </details>
      )}
    </div>
  );
}
