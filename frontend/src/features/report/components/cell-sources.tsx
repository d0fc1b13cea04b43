import { Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { AppLink } from '@/ui/app-link';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import '@mantine/core/styles/Drawer.css';
import { cellSourcesQuery } from '../api/consolidation';
import type { Answer } from '@/api/types';
import type { ReportKey } from '../api/types';
import { cellName, type Wording } from '../model/finding-words';
import classes from './consolidation.module.css';

type Source =
  Answer<'/api/v1/consolidations/{series}/{organisation}/{period}/cells/{key}'>['sources'][number];

interface SourcesProps {
  reportKey: ReportKey;
  cell: string;
}

function Sources({ reportKey, cell }: SourcesProps) {
  const { t } = useI18n();
  const format = useFormat();
  const lineage = useQuery(cellSourcesQuery(reportKey, cell));
  if (lineage.isError) {
    return (
      <ErrorState
        problem={problemOf(lineage.error)}
        title={t('report.sourcesFailed')}
        onRetry={() => void lineage.refetch()}
      />
    );
  }
  if (!lineage.data) return <LoadingSkeleton lines={4} />;
  const { sources, value } = lineage.data;
  if (sources.length === 0) return <EmptyState>{t('report.noSources')}</EmptyState>;
  return (
    <>
      <p className={classes.treeHint}>{t('report.sourceTree')}</p>
      <SourceList reportKey={reportKey} cell={cell} sources={sources} />
      <p className={classes.treeSum}>
        <span>{t('report.sum')}</span>
        <span>{value === null ? t('report.noFigure') : format.number(value)}</span>
      </p>
    </>
  );
}

/** What a unit put on top of the sum of those below it, so that the figures add up to what it says. */
function Correction({ source }: { source: Source }) {
  const { t } = useI18n();
  const format = useFormat();
  const sum = source.sources.reduce((all, { value }) => all + (value ?? 0), 0);
  const by = (source.value ?? 0) - sum;
  if (by === 0) return null;
  return (
    <p className={classes.treeLine} data-correction>
      <span>{t('report.adjustments')}</span>
      <span>{`${by < 0 ? '−' : '+'}${format.number(Math.abs(by))}`}</span>
    </p>
  );
}

interface ListProps extends SourcesProps {
  sources: readonly Source[];
}

/** Each unit's figure with the very revision it stands in, and below it what that one adds up itself. */
function SourceList({ reportKey, cell, sources }: ListProps) {
  const { t } = useI18n();
  const format = useFormat();
  return (
    <ul className={classes.tree}>
      {sources.map((source) => (
        <li key={`${source.organisation.code} ${source.period}`}>
          <p className={classes.treeLine}>
            <AppLink
              to="/reports/$series/$organisation/$period"
              params={{ ...reportKey, organisation: source.organisation.code, period: source.period }}
              search={{ revision: String(source.revision), cell }}
            >
              {t('report.sourceLine', {
                unit: source.organisation.name,
                period: format.period(source.period),
                revision: String(source.revision),
              })}
            </AppLink>
            <span>{source.value === null ? t('report.noFigure') : format.number(source.value)}</span>
          </p>
          {source.sources.length > 0 && (
            <>
              <SourceList reportKey={reportKey} cell={cell} sources={source.sources} />
              <Correction source={source} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

interface Props {
  reportKey: ReportKey;
  /** Null while closed. */
  cell: string | null;
  wording: Wording;
  onClose: () => void;
}

/** The reports that one consolidated figure adds up, each a link to the very revision. */
export function CellSources({ reportKey, cell, wording, onClose }: Props) {
  const { t } = useI18n();
  return (
    <Drawer
      opened={cell !== null}
      onClose={onClose}
      position="right"
      title={cell === null ? '' : t('report.sourcesOf', { cell: cellName(cell, wording) })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {cell !== null && <Sources reportKey={reportKey} cell={cell} />}
    </Drawer>
  );
}
