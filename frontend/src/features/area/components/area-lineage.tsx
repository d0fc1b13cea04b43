import { useI18n } from '@/i18n/i18n-context';
import { addDays } from '@/lib/days';
import { formatDate } from '@/lib/format';
import { SectionCard } from '@/ui/section-card';
import { StatusBadge } from '@/ui/status-badge';
import type { AreaHistory, AreaLink } from '../api/areas';
import { aboveWords, breakWords, linkWords } from '../model/area-words';
import { AreaName } from './area-name';
import classes from './area.module.css';

interface LinksProps {
  title: string;
  links: readonly AreaLink[];
  /** Said in place of an empty list. */
  none: string;
  /** Where a link bears no day of its own. */
  asOf: string;
  /** Whether each line says how the unit passed on. */
  plain?: boolean;
}

function Links({ title, links, none, asOf, plain = false }: LinksProps) {
  const { t } = useI18n();
  return (
    <section>
      <h3>{title}</h3>
      {links.length === 0 ? (
        <p className={classes.note}>{none}</p>
      ) : (
        <ul className={classes.links}>
          {links.map((link) => (
            <li key={`${link.area.code}@${link.area.validFrom ?? ''} ${link.effectiveOn ?? ''}`}>
              <AreaName area={link.area} asOf={link.effectiveOn ?? asOf} />
              <span className={classes.second}>
                {[aboveWords(link.area), plain ? '' : linkWords(link, t)].filter(Boolean).join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What those inside became, when nothing carried on the whole. */
function Heirs({ history }: { history: AreaHistory }) {
  const { t } = useI18n();
  const { area, insideBecame } = history;
  if (area.validTo === null || insideBecame.length === 0) return null;
  return (
    <section>
      <h3>{t('area.insideBecame')}</h3>
      <ul className={classes.links}>
        {insideBecame.map((heir) => (
          <li key={heir.code}>
            <AreaName area={heir} asOf={area.validTo ?? ''} />
            <span className={classes.second}>{aboveWords(heir)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Props {
  history: AreaHistory;
  today: string;
}

/** What a unit came from, what it passed into, and whether its figures can be carried over. */
export function AreaLineage({ history, today }: Props) {
  const { t, language } = useI18n();
  const { area, predecessors, successors, reasonVi, reasonEn } = history;
  const broken = breakWords(history, t);
  const reason = language === 'vi' ? reasonVi : reasonEn;
  return (
    <SectionCard title={t('area.lineage')}>
      {broken !== null && (
        <div className={classes.mark}>
          <StatusBadge tone="warning" shape="alert">
            {broken}
          </StatusBadge>
          {reason && <p>{reason}</p>}
        </div>
      )}
      <div className={classes.lineage}>
        <Links
          asOf={today}
          title={t('area.predecessors')}
          links={predecessors}
          none={t('area.noPredecessor')}
        />
        <Links
          asOf={today}
          title={t('area.successors')}
          links={successors}
          none={
            area.validTo === null
              ? t('area.noSuccessor')
              : t('area.endedWithoutSuccessor', { date: formatDate(addDays(area.validTo, -1)) })
          }
        />
        <Links
          asOf={today}
          title={t('area.today', { date: formatDate(today) })}
          links={history.today}
          none={t('area.noToday')}
          plain
        />
        <Heirs history={history} />
      </div>
    </SectionCard>
  );
}
