import { Button, NativeSelect } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { exactText } from '@/lib/exact-decimal';
import { nameIn } from '@/lib/language';
import { useSearchState } from '@/lib/use-search-state';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { PagedList } from '@/ui/paged-list';
import { SectionCard } from '@/ui/section-card';
import { indicatorsQuery } from '../api/catalogue';
import { publishedQuery } from '../api/published';
import type { PublishedFigure } from '../api/types';
import classes from './catalogue.module.css';

// Fields for days weigh more than the lists, and few readers may use them.
const PublishedDialog = lazy(async () => ({
  default: (await import('./published-dialog')).PublishedDialog,
}));

/** What statistics offices and others have published: it stands beside computed values, never in them. */
export function PublishedList() {
  const { t, language } = useI18n();
  const format = useFormat();
  const [search, setSearch] = useSearchState();
  const [open, setOpen] = useState<PublishedFigure | 'NEW' | null>(null);
  const indicators = useQuery(indicatorsQuery).data ?? [];
  const figures = useInfiniteQuery(publishedQuery(search.indicator));
  // Who may change the catalogue may add to what is published.
  const mayAdd = indicators.some(({ allowedActions }) => allowedActions.includes('EDIT'));
  const indicatorOf = (code: string) => indicators.find((each) => each.code === code);
  const nameOf = (code: string) => {
    const indicator = indicatorOf(code);
    return indicator ? nameIn(language, indicator) : code;
  };

  const columns: DataColumn<PublishedFigure>[] = [
    {
      id: 'indicator',
      header: t('catalogue.indicator'),
      value: ({ indicator }) => nameOf(indicator),
      rowHeader: true,
      sortable: false,
    },
    { id: 'area', header: t('catalogue.area'), value: ({ area }) => area.name, sortable: false },
    {
      id: 'period',
      header: t('catalogue.period'),
      value: ({ period }) => format.period(period),
      sortable: false,
    },
    {
      id: 'value',
      header: t('catalogue.publishedValue'),
      value: ({ value }) => exactText(value, language),
      cell: ({ value, preliminary }) => (
        <>
          {exactText(value, language)}
          {preliminary && <span className={classes.second}>{t('catalogue.preliminary')}</span>}
        </>
      ),
      numeric: true,
      sortable: false,
    },
    {
      id: 'unit',
      header: t('catalogue.unit'),
      value: ({ indicator }) => {
        const unit = indicatorOf(indicator);
        return unit ? nameIn(language, { nameVi: unit.unitVi, nameEn: unit.unitEn }) : '';
      },
      sortable: false,
    },
    {
      id: 'basis',
      header: t('catalogue.basis'),
      value: ({ basis }) => t(`catalogue.basis.${basis}`),
      sortable: false,
    },
    {
      id: 'source',
      header: t('catalogue.publishedIn'),
      value: ({ publisher, document, publishedOn, note }) =>
        [
          publisher,
          document,
          publishedOn && t('catalogue.publishedDay', { date: format.date(publishedOn) }),
          note,
        ]
          .filter(Boolean)
          .join(' · '),
      sortable: false,
    },
    ...(mayAdd
      ? [
          {
            id: 'do',
            header: t('catalogue.act'),
            value: () => null,
            screenOnly: true,
            sortable: false,
            cell: (figure: PublishedFigure) =>
              figure.allowedActions.includes('EDIT') && (
                <Button
                  size="compact-md"
                  variant="default"
                  aria-label={t('catalogue.editPublished', {
                    indicator: nameOf(figure.indicator),
                    area: figure.area.name,
                    period: format.period(figure.period),
                  })}
                  onClick={() => setOpen(figure)}
                >
                  {t('catalogue.edit')}
                </Button>
              ),
          },
        ]
      : []),
  ];

  return (
    <SectionCard
      title={t('catalogue.published')}
      actions={
        <>
          <NativeSelect
            aria-label={t('catalogue.indicator')}
            value={search.indicator ?? ''}
            onChange={({ currentTarget: { value } }) => setSearch({ indicator: value })}
            data={[
              { value: '', label: t('catalogue.allIndicators') },
              ...indicators.map((each) => ({ value: each.code, label: nameIn(language, each) })),
            ]}
          />
          {mayAdd && <Button onClick={() => setOpen('NEW')}>{t('catalogue.addPublished')}</Button>}
        </>
      }
    >
      <p className={classes.lead}>{t('catalogue.publishedLead')}</p>
      <PagedList
        list={figures}
        problem={figures.error && problemOf(figures.error)}
        failed={t('catalogue.publishedFailed')}
        empty={<EmptyState>{t('catalogue.publishedNone')}</EmptyState>}
      >
        {(rows) => (
          <DataTable
            caption={t('catalogue.published')}
            captionHidden
            stacked
            columns={columns}
            rows={rows}
            rowId={({ id }) => id}
            csvName="so-cong-bo"
          />
        )}
      </PagedList>
      {open !== null && (
        <Suspense>
          <PublishedDialog
            figure={open === 'NEW' ? null : open}
            indicators={indicators}
            onClose={() => setOpen(null)}
          />
        </Suspense>
      )}
    </SectionCard>
  );
}
