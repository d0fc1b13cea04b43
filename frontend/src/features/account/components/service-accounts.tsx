import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { Me } from '@/api/me';
import { useT } from '@/i18n/i18n-context';
import { SectionCard } from '@/ui/section-card';
import type { User } from '../api/users';
import { rolesOf } from '../roles-of';
import { ApiTokens } from './api-tokens';
import { CreateUserForm } from './create-user-form';
import { ServiceList } from './service-list';
import classes from './account.module.css';

/** Accounts that other systems call with: listed, created, given tokens, disabled. */
export function ServiceAccounts({ me }: { me: Me }) {
  const t = useT();
  const [open, setOpen] = useState<User | null>(null);

  function created(service: User) {
    setOpen(service);
    notifications.show({ message: t('account.userCreated', { name: service.displayName }) });
  }

  return (
    <>
      <SectionCard title={t('account.services')}>
        <p className={classes.note}>{t('account.servicesNote')}</p>
        <ServiceList open={open} onOpen={setOpen} />
      </SectionCard>
      {open && <ApiTokens key={open.username} owner={open} roles={rolesOf(open.grants)} />}
      <SectionCard title={t('account.newService')}>
        <CreateUserForm me={me} kind="SERVICE" onCreated={created} />
      </SectionCard>
    </>
  );
}
