import { comparatorWords } from '@/i18n/comparator-words';
import { useI18n } from '@/i18n/i18n-context';
import { formatDate } from '@/lib/format';
import { AppLink } from '@/ui/app-link';
import classes from '@/ui/row-list.module.css';
import type { Work } from '../api/work';

/** What decisions hand to my unit: how much, by when, and by which decision. */
export function HandedTargets({ targets }: { targets: Work['allocatedTargets'] }) {
  const { t, language } = useI18n();
  return (
    <ul className={classes.list}>
      {targets.map(({ target, area, value, upperValue, due, decision }) => {
        const level = [
          comparatorWords(target.comparator, { value, upperValue }, { t, language }),
          target.unit,
        ]
          .filter(Boolean)
          .join(' ');
        return (
          <li key={`${target.id} ${area.code}`} className={classes.row}>
            <div className={classes.words}>
              <AppLink to="/targets/$targetId" params={{ targetId: target.id }} className={classes.title}>
                <span lang="vi">{target.statement}</span>
              </AppLink>
              <p className={classes.facts}>
                {[
                  t('home.handedLevel', { area: area.name, level }),
                  due && t('home.handedDue', { date: formatDate(due) }),
                  decision.number && t('home.handedBy', { number: decision.number }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
