import { useQuery } from '@tanstack/react-query';
import { Navigate, useSearch } from '@tanstack/react-router';
import { meQuery } from '@/api/me';
import { useT } from '@/i18n/i18n-context';
import type { SearchParams } from '@/lib/search-params';
import { PageHeader } from '@/ui/page-header';
import { aboutQuery } from '../api/about';
import { LanguageSwitch } from '../components/language-switch';
import { SignInForm } from '../components/sign-in-form';
import { returnAddress } from '../return-address';
import classes from './sign-in-page.module.css';

export function SignInPage() {
  const t = useT();
  const search: SearchParams = useSearch({ strict: false });
  const about = useQuery(aboutQuery);
  const session = useQuery(meQuery);

  if (session.data) return <Navigate {...returnAddress(search.next)} replace />;
  return (
    <div className={classes.page}>
      <header className={classes.bar}>
        <span className={classes.product}>{t('common.productLong')}</span>
        <LanguageSwitch />
      </header>
      <main className={classes.card}>
        <PageHeader title={t('session.signIn')} />
        <SignInForm />
        {about.data?.signInHelp && (
          <p className={classes.help}>
            {t('session.help')} {about.data.signInHelp}
          </p>
        )}
      </main>
    </div>
  );
}
