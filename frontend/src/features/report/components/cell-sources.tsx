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
import type { ReportKey } from '../api/types';
import { cellName, type Wording } from '../model/finding-words';
import classes from './consolidation.module.css';

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
  const shown = (count: number | null) => (count === null ? t('report.noFigure') : format.number(count));
  return (
    <table className={classes.sources}>
      <tbody>
        {sources.map((source) => (
          <tr key={`${source.organisation.code} ${source.period}`}>
            <th scope="row">
              <AppLink
                to="/reports/$series/$organisation/$period"
                params={{ ...reportKey, organisation: source.organisation.code, period: source.period }}
                search={{ revision: String(source.revision) }}
              >
                {t('report.sourceLine', {
                  unit: source.organisation.name,
                  period: format.period(source.period),
                  revision: String(source.revision),
                })}
              </AppLink>
            </th>
            <td>{shown(source.value)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('report.sum')}</th>
          <td>{shown(value)}</td>
        </tr>
      </tfoot>
    </table>
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
