import { Button, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { nameIn } from '@/lib/language';
import { useSearchState } from '@/lib/use-search-state';
import { AppLink } from '@/ui/app-link';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { PagedList } from '@/ui/paged-list';
import { PageHeader } from '@/ui/page-header';
import { targetsQuery, type Target } from '../api/targets';
import { AllocatedList } from '../components/allocated-list';
import { EvidenceMark } from '../components/evidence-mark';
import { OfficialBadge } from '../components/official-badge';
import { isCounted, officialWords, partsWords, valueWords } from '../model/assessment-words';
import { FILTER_NAMES, filtersOf } from '../model/target-filters';
import classes from '../components/targets.module.css';

const WAIT_MS = 300;

/** The targets of all plans that the reader sees, and those handed down to his unit. */
export function TargetListPage() {
  const { t, language } = useI18n();
  const format = useFormat();
  const [search, setSearch] = useSearchState();
  const [text, setText] = useState(search.q ?? '');
  const apply = useDebouncedCallback((q: string) => setSearch({ q: q.trim() }), WAIT_MS);
  const targets = useInfiniteQuery({
    ...targetsQuery(filtersOf(search)),
    placeholderData: (before) => before,
  });
  const filtered = FILTER_NAMES.some((name) => search[name]);
  const wording = { t, language };

  function clear() {
    setText('');
    setSearch(Object.fromEntries(FILTER_NAMES.map((name) => [name, undefined])));
  }

  const columns: DataColumn<Target>[] = [
    {
      id: 'statement',
      header: t('target.columnStatement'),
      value: ({ code, statement }) => `${code}. ${statement}`,
      cell: ({ id, code, statement, indicator }) => (
        <>
          <AppLink to="/targets/$targetId" params={{ targetId: id }}>
            <span lang="vi">
              {code}. {statement}
            </span>
          </AppLink>
          {indicator && <span className={classes.second}>{nameIn(language, indicator)}</span>}
        </>
      ),
      rowHeader: true,
      sortable: false,
    },
    {
      id: 'plan',
      header: t('targetPage.columnPlan'),
      value: ({ plan }) => [plan.number, plan.title].filter(Boolean).join(' – '),
      // Its number says which one: the title would stand in every line of its targets.
      cell: ({ plan }) => plan.number ?? plan.title,
      sortable: false,
    },
    { id: 'area', header: t('targetPage.columnArea'), value: ({ area }) => area.name, sortable: false },
    {
      id: 'due',
      header: t('targetPage.columnDue'),
      value: ({ due }) => due && format.date(due),
      sortable: false,
    },
    {
      id: 'official',
      header: t('target.columnOfficial'),
      value: ({ assessment }) => officialWords(assessment, t),
      cell: ({ assessment, closure }) => (
        <div className={classes.oneLine}>
          <OfficialBadge assessment={assessment} />
          {closure && (
            <span className={classes.second}>
              {t('targetPage.closed', { date: format.date(closure.closedOn) })}
            </span>
          )}
        </div>
      ),
      sortable: false,
    },
    {
      id: 'value',
      header: t('target.columnValue'),
      value: ({ assessment }) =>
        isCounted(assessment)
          ? [partsWords(assessment.parts, language), valueWords(assessment, wording)]
              .filter(Boolean)
              .join(' · ')
          : '–',
      sortable: false,
    },
    {
      id: 'evidence',
      header: t('target.columnEvidence'),
      value: ({ assessment }) => t(`target.evidence.${assessment.evidence}`),
      cell: ({ assessment }) =>
        assessment.evidence === 'NOT_APPLICABLE' ? (
          '–'
        ) : (
          <div className={classes.oneLine}>
            <EvidenceMark assessment={assessment} />
          </div>
        ),
      sortable: false,
    },
  ];

  const empty = (
    <EmptyState action={filtered && <Button onClick={clear}>{t('targetPage.clear')}</Button>}>
      {t('targetPage.listNone')}
    </EmptyState>
  );

  return (
    <>
      <PageHeader
        title={t('targetPage.list')}
        actions={
          filtered && (
            <Button variant="default" onClick={clear}>
              {t('targetPage.clear')}
            </Button>
          )
        }
      />
      <AllocatedList />
      <search aria-label={t('targetPage.filters')} className={classes.knownOn} data-noprint>
        <TextInput
          type="search"
          label={t('targetPage.search')}
          description={t('targetPage.searchHint')}
          value={text}
          onChange={({ currentTarget: { value } }) => {
            setText(value);
            apply(value);
          }}
        />
      </search>
      <PagedList
        list={targets}
        problem={targets.error && problemOf(targets.error)}
        failed={t('targetPage.listFailed')}
        empty={empty}
      >
        {(rows) => (
          <DataTable
            caption={t('targetPage.list')}
            captionHidden
            columns={columns}
            rows={rows}
            rowId={({ id }) => id}
            csvName={t('targetPage.list')}
            notes={[t('common.exportNote')]}
            stacked
          />
        )}
      </PagedList>
    </>
  );
}
