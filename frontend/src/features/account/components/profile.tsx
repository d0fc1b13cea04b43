import type { Me } from '@/api/me';
import { useT } from '@/i18n/i18n-context';
import { SectionCard } from '@/ui/section-card';
import classes from './account.module.css';

export function Profile({ me }: { me: Me }) {
  const t = useT();
  return (
    <SectionCard title={t('account.profile')}>
      <dl className={classes.facts}>
        <dt>{t('session.username')}</dt>
        <dd>{me.username}</dd>
        <dt>{t('account.organisation')}</dt>
        <dd>{me.organisation.name}</dd>
        <dt>{t('account.rights')}</dt>
        {me.grants.map(({ role, organisation }) => (
          <dd key={`${role} ${organisation?.code ?? ''}`}>
            {t('account.rightOver', {
              role: t(`account.role.${role}`),
              organisation: organisation?.name ?? t('account.everywhere'),
            })}
          </dd>
        ))}
      </dl>
    </SectionCard>
  );
}
