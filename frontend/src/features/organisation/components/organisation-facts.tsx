import type { ReactNode } from 'react';
import { useT } from '@/i18n/i18n-context';
import { AppLink } from '@/ui/app-link';
import { SectionCard } from '@/ui/section-card';
import type { Organisation } from '../api/organisations';
import { ruleWords, spanWords } from '../model/organisation-words';
import { OrganisationName } from './organisation-name';
import classes from './organisation.module.css';

interface Props {
  organisation: Organisation;
  asOf: string | undefined;
}

export function OrganisationFacts({ organisation, asOf }: Props) {
  const t = useT();
  const { shortName, level, area, parent, standingOffice, aliases, rules, group } = organisation;
  const facts: [name: string, value: ReactNode][] = [
    [t('organisation.shortName'), shortName],
    [t('organisation.level'), level && t(`organisation.level.${level}`)],
    [
      t('organisation.parent'),
      parent ? <OrganisationName organisation={parent} asOf={asOf} /> : t('organisation.nobody'),
    ],
    [
      t('organisation.area'),
      area && (
        <AppLink to="/areas/$code" params={{ code: area.code }} search={{ asOf }}>
          {area.name}
        </AppLink>
      ),
    ],
    [
      t('organisation.standingOffice'),
      standingOffice && <OrganisationName organisation={standingOffice} asOf={asOf} />,
    ],
    [t('organisation.aliases'), aliases.join('; ')],
    [
      t('organisation.rules'),
      group && rules.length > 0 && (
        <ul className={classes.names}>
          {rules
            .map((rule) => ruleWords(rule, t))
            .map((words) => (
              <li key={words}>{words}</li>
            ))}
        </ul>
      ),
    ],
    [t('organisation.span'), spanWords(organisation, t)],
  ];
  return (
    <SectionCard title={t('organisation.facts')}>
      <dl className={classes.facts}>
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </SectionCard>
  );
}
