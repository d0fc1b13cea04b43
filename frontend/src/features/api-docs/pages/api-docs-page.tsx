import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { useSearchState } from '@/lib/use-search-state';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { PageHeader } from '@/ui/page-header';
import { contractQuery } from '../api/contract';
import { HowToCall } from '../components/how-to-call';
import { OperationGroups } from '../components/operation-groups';
import { ContractContext } from '../contract-context';
import type { ContractDocument } from '../model/document';
import { foundIn, groupsOf } from '../model/operations';
import classes from '../components/api-docs.module.css';

const WAIT_MS = 250;

function Operations({ contract }: { contract: ContractDocument }) {
  const { t, language } = useI18n();
  const [search, setSearch] = useSearchState();
  const asked = search.q ?? '';
  const [text, setText] = useState(asked);
  const apply = useDebouncedCallback((q: string) => setSearch({ q: q.trim() }), WAIT_MS);
  const groups = useMemo(() => groupsOf(contract, language), [contract, language]);
  const found = useMemo(() => foundIn(groups, asked), [groups, asked]);
  const count = found.reduce((sum, { operations }) => sum + operations.length, 0);
  return (
    <>
      <search className={classes.search} data-noprint>
        <TextInput
          type="search"
          label={t('apiDocs.search')}
          description={t('apiDocs.searchHint')}
          value={text}
          onChange={({ currentTarget: { value } }) => {
            setText(value);
            apply(value);
          }}
        />
      </search>
      <p className={classes.count} role="status">
        {t('apiDocs.found', { count })}
      </p>
      {count === 0 && <EmptyState>{t('apiDocs.none', { text: asked })}</EmptyState>}
      <ContractContext value={contract}>
        <OperationGroups groups={found} searched={asked !== ''} />
      </ContractContext>
    </>
  );
}

/** The contract of the service, to be read by who writes a program against it. */
export function ApiDocsPage() {
  const { t } = useI18n();
  const contract = useQuery(contractQuery);
  return (
    <>
      <PageHeader
        title={t('apiDocs.title')}
        subtitle={contract.data && t('apiDocs.subtitle', { version: contract.data.info.version })}
      />
      <HowToCall />
      {contract.isPending && <LoadingSkeleton lines={12} />}
      {contract.isError && (
        <ErrorState
          title={t('apiDocs.failed')}
          problem={problemOf(contract.error)}
          onRetry={() => void contract.refetch()}
        />
      )}
      {contract.data && <Operations contract={contract.data} />}
    </>
  );
}
