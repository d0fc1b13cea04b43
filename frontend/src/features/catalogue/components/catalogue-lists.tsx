import { useQuery, type UseQueryOptions } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { dateInVietnam } from '@/lib/format';
import { nameIn } from '@/lib/language';
import { AppLink, LinkButton } from '@/ui/app-link';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { SectionCard } from '@/ui/section-card';
import { StatusBadge } from '@/ui/status-badge';
import { dimensionsQuery, elementsQuery, indicatorsQuery } from '../api/catalogue';
import type { DataElement, Dimension, Indicator } from '../api/types';
import { formulaWords, isRetired, validityWords } from '../model/catalogue-words';
import classes from './catalogue.module.css';

/** The address of the form for a new entry: no code of the catalogue has small letters. */
export const NEW = 'new';

interface ListProps<T, K extends readonly unknown[]> {
  query: UseQueryOptions<T[], Error, T[], K>;
  children: (rows: T[]) => ReactNode;
}

/** A part of the catalogue in each of its states. */
function Loaded<T, K extends readonly unknown[]>({ query, children }: ListProps<T, K>) {
  const { t } = useI18n();
  const list = useQuery(query);
  if (list.isPending) return <LoadingSkeleton lines={8} />;
  if (list.isError) {
    return (
      <ErrorState
        title={t('catalogue.failed')}
        problem={problemOf(list.error)}
        onRetry={() => void list.refetch()}
      />
    );
  }
  if (list.data.length === 0) return <EmptyState>{t('catalogue.none')}</EmptyState>;
  return children(list.data);
}

const editable = (rows: readonly { allowedActions: readonly string[] }[]) =>
  rows.some(({ allowedActions }) => allowedActions.includes('EDIT'));

export function IndicatorList() {
  const { t, language } = useI18n();
  const today = dateInVietnam(useMe().businessNow);
  const columns: DataColumn<Indicator>[] = [
    {
      id: 'name',
      header: t('catalogue.name'),
      value: (indicator) => nameIn(language, indicator),
      cell: (indicator) => (
        <AppLink to="/catalogue/indicators/$code" params={{ code: indicator.code }}>
          {nameIn(language, indicator)}
        </AppLink>
      ),
      rowHeader: true,
    },
    {
      id: 'code',
      header: t('catalogue.code'),
      value: ({ code }) => code,
      cell: ({ code }) => <span className={classes.code}>{code}</span>,
    },
    {
      id: 'formula',
      header: t('catalogue.formula'),
      value: (indicator) => formulaWords(indicator, t, language),
      sortable: false,
    },
    {
      id: 'unit',
      header: t('catalogue.unit'),
      value: ({ unitVi, unitEn }) => (language === 'vi' ? unitVi : unitEn),
    },
    { id: 'origin', header: t('catalogue.origin'), value: ({ origin }) => t(`catalogue.origin.${origin}`) },
    {
      id: 'validity',
      header: t('catalogue.validity'),
      value: (indicator) => validityWords(indicator, t),
      cell: (indicator) =>
        isRetired(indicator, today) ? (
          <StatusBadge tone="neutral" shape="clock">
            {`${t('catalogue.retired')}: ${validityWords(indicator, t)}`}
          </StatusBadge>
        ) : (
          validityWords(indicator, t)
        ),
      sortable: false,
    },
  ];
  return (
    <Loaded query={indicatorsQuery}>
      {(rows) => (
        <SectionCard
          title={t('catalogue.indicators')}
          actions={
            editable(rows) && (
              <LinkButton to="/catalogue/indicators/$code" params={{ code: NEW }}>
                {t('catalogue.addIndicator')}
              </LinkButton>
            )
          }
        >
          <DataTable
            caption={t('catalogue.indicators')}
            captionHidden
            stacked
            columns={columns}
            rows={rows}
            rowId={({ code }) => code}
            csvName="chi-so"
          />
        </SectionCard>
      )}
    </Loaded>
  );
}

export function ElementList() {
  const { t, language } = useI18n();
  const columns: DataColumn<DataElement>[] = [
    {
      id: 'name',
      header: t('catalogue.name'),
      value: (element) => nameIn(language, element),
      cell: (element) => (
        <AppLink to="/catalogue/elements/$code" params={{ code: element.code }}>
          {nameIn(language, element)}
        </AppLink>
      ),
      rowHeader: true,
    },
    {
      id: 'code',
      header: t('catalogue.code'),
      value: ({ code }) => code,
      cell: ({ code }) => <span className={classes.code}>{code}</span>,
    },
    { id: 'kind', header: t('catalogue.kind'), value: ({ kind }) => t(`catalogue.aggregation.${kind}`) },
    {
      id: 'parts',
      header: t('catalogue.partsOf'),
      value: ({ disaggregations }) => disaggregations.map((part) => nameIn(language, part)).join(', '),
      sortable: false,
    },
  ];
  return (
    <Loaded query={elementsQuery}>
      {(rows) => (
        <SectionCard
          title={t('catalogue.elements')}
          actions={
            editable(rows) && (
              <LinkButton to="/catalogue/elements/$code" params={{ code: NEW }}>
                {t('catalogue.addElement')}
              </LinkButton>
            )
          }
        >
          <DataTable
            caption={t('catalogue.elements')}
            captionHidden
            stacked
            columns={columns}
            rows={rows}
            rowId={({ code }) => code}
            csvName="so-lieu"
          />
        </SectionCard>
      )}
    </Loaded>
  );
}

export function DimensionList() {
  const { t, language } = useI18n();
  const columns: DataColumn<Dimension>[] = [
    {
      id: 'name',
      header: t('catalogue.name'),
      value: (dimension) => nameIn(language, dimension),
      rowHeader: true,
    },
    {
      id: 'code',
      header: t('catalogue.code'),
      value: ({ code }) => code,
      cell: ({ code }) => <span className={classes.code}>{code}</span>,
    },
    {
      id: 'categories',
      header: t('catalogue.categories'),
      value: ({ categories }) => categories.map((category) => nameIn(language, category)).join(', '),
      sortable: false,
    },
  ];
  return (
    <Loaded query={dimensionsQuery}>
      {(rows) => (
        <SectionCard title={t('catalogue.dimensions')}>
          <DataTable
            caption={t('catalogue.dimensions')}
            captionHidden
            stacked
            columns={columns}
            rows={rows}
            rowId={({ code }) => code}
            csvName="phan-to"
          />
        </SectionCard>
      )}
    </Loaded>
  );
}
