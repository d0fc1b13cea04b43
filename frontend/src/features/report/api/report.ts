import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { api, unwrapVersioned, type Versioned } from '@/api/client';
import type { Content, Report, ReportKey } from './types';

const PATH = '/api/v1/reports/{series}/{organisation}/{period}';

export const reportRoot = (key: ReportKey) => ['report', key.series, key.organisation, key.period] as const;

/** A report as it stands now, or one of its earlier revisions, with the version a change has to name. */
export const reportQuery = (key: ReportKey, revision?: number) =>
  queryOptions({
    queryKey: [...reportRoot(key), 'revision', revision ?? 'current'],
    queryFn: () => readReport(key, revision),
  });

export function readReport(key: ReportKey, revision?: number): Promise<Versioned<Report>> {
  return unwrapVersioned(api().GET(PATH, { params: { path: key, query: { revision } } }));
}

/** Saves the draft. Without a version it begins the report. */
export function writeReport(
  key: ReportKey,
  content: Content,
  etag: string | null,
): Promise<Versioned<Report>> {
  const header = etag === null ? {} : { 'If-Match': etag };
  return unwrapVersioned(api().PUT(PATH, { params: { path: key, header }, body: content }));
}

/** What else may say something about this report, read again when it is next shown. */
export async function reportChanged(client: QueryClient, key: ReportKey): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: reportRoot(key) }),
    client.invalidateQueries({ queryKey: ['reports'] }),
    client.invalidateQueries({ queryKey: ['report-obligations'] }),
    client.invalidateQueries({ queryKey: ['consolidation'] }),
    client.invalidateQueries({ queryKey: ['work'] }),
    client.invalidateQueries({ queryKey: ['analytics'] }),
  ]);
}
