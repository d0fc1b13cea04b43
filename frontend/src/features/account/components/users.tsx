import { useState } from 'react';
import type { Me } from '@/api/me';
import { useT } from '@/i18n/i18n-context';
import { SectionCard } from '@/ui/section-card';
import { CreateUserForm } from './create-user-form';
import { SecretNotice } from './secret-notice';
import { UserList } from './user-list';
import classes from './account.module.css';

interface GivenOut {
  title: string;
  password: string;
}

/** Accounts of the units below: listed, created, given a new password, disabled. */
export function Users({ me }: { me: Me }) {
  const t = useT();
  const [given, setGiven] = useState<GivenOut | null>(null);
  return (
    <>
      {given && (
        <SecretNotice
          title={given.title}
          text={t('account.passwordOnce')}
          label={t('account.oneTimePassword')}
          secret={given.password}
          onClose={() => setGiven(null)}
        />
      )}
      <SectionCard title={t('account.userList')}>
        <UserList
          me={me}
          onReset={({ displayName, password }) =>
            setGiven({ title: t('account.passwordReset', { name: displayName }), password })
          }
        />
      </SectionCard>
      <SectionCard title={t('account.newUser')}>
        <p className={classes.note}>{t('account.usersNote')}</p>
        <CreateUserForm
          me={me}
          onCreated={({ displayName }, password) =>
            setGiven(
              password === null ? null : { title: t('account.userCreated', { name: displayName }), password },
            )
          }
        />
      </SectionCard>
    </>
  );
}
