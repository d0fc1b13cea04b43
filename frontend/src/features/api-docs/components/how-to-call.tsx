import { Anchor, Group } from '@mantine/core';
import { apiOrigin } from '@/api/client';
import { useT } from '@/i18n/i18n-context';
import { AppLink } from '@/ui/app-link';
import { SectionCard } from '@/ui/section-card';
import { CONTRACT_PATH } from '../api/contract';
import classes from './api-docs.module.css';

/** What holds for all operations, and where to get a token and the file for a generator of clients. */
export function HowToCall() {
  const t = useT();
  const file = `${apiOrigin()}${CONTRACT_PATH}`;
  return (
    <SectionCard title={t('apiDocs.howTo')}>
      <ul className={classes.rules}>
        <li>{t('apiDocs.howTo.token')}</li>
        <li>{t('apiDocs.howTo.errors')}</li>
        <li>{t('apiDocs.howTo.repeat')}</li>
        <li>{t('apiDocs.howTo.limits')}</li>
        <li>{t('apiDocs.howTo.english')}</li>
      </ul>
      <Group gap="lg" data-noprint>
        <AppLink to="/account" search={{ tab: 'tokens' }}>
          {t('apiDocs.makeToken')}
        </AppLink>
        <Anchor href={file} download="openapi.yaml">
          {t('apiDocs.yaml')}
        </Anchor>
        <Anchor href={`${file}?format=json`} download="openapi.json">
          {t('apiDocs.json')}
        </Anchor>
      </Group>
    </SectionCard>
  );
}
