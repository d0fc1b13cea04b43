import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { api, unwrapVersioned, type Versioned } from '@/api/client';
import { askOrRecall, keepAnswer } from '@/api/device/kept';
import { subjectOf } from '../model/report-key';
import type { Content, Report, ReportKey } from './types';

const PATH = '/api/v1/reports/{series}/{organisation}/{period}';

export const reportRoot = (key: ReportKey) => ['report', key.series, key.organisation, key.period] as const;

/** A report with the version a change has to name, and since when it is known where it is a copy of this device. */
export interface LoadedReport extends Versioned<Report> {
  keptAt?: string | null;
}

/** A report as it stands now, or one of its earlier revisions, with the version a change has to name. */
export const reportQuery = (key: ReportKey, revision?: number) =>
  queryOptions({
    queryKey: [...reportRoot(key), 'revision', revision ?? 'current'],
    queryFn: (): Promise<LoadedReport> =>
      revision === undefined ? readOrRecall(key) : readReport(key, revision),
  });

const nameOf = (key: ReportKey) => `report/${subjectOf(key)}`;

/** Names of persons do not stay on the device, but for those that the report itself is to bear. */
const copyOf = ({ data, etag }: Versioned<Report>): Versioned<Report> => ({
  etag,
  data: {
    ...data,
    author: null,
    submittedBy: null,
    decidedBy: null,
    returnReason: data.returnReason && { ...data.returnReason, by: data.receiver.name },
    comments: data.comments.map((comment) => ({ ...comment, by: data.receiver.name })),
  },
});

/** What the service answered to a change is what the device knows of the report from now on. */
export async function keptOnDevice(
  key: ReportKey,
  change: Promise<Versioned<Report>>,
): Promise<Versioned<Report>> {
  const changed = await change;
  void keepAnswer(nameOf(key), copyOf(changed));
  return changed;
}

/** Without a network the report is what this device heard of it last. */
async function readOrRecall(key: ReportKey): Promise<LoadedReport> {
  const { data, keptAt } = await askOrRecall(nameOf(key), () => readReport(key), copyOf);
  return { ...data, keptAt };
}

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
  return keptOnDevice(
    key,
    unwrapVersioned(api().PUT(PATH, { params: { path: key, header }, body: content })),
  );
}

/** What else may say something about this report, read again when it is next shown. */
export async function reportChanged(client: QueryClient, key: ReportKey): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: reportRoot(key) }),
    client.invalidateQueries({ queryKey: ['reports'] }),
    client.invalidateQueries({ queryKey: ['report-reviews'] }),
    client.invalidateQueries({ queryKey: ['report-obligations'] }),
    client.invalidateQueries({ queryKey: ['consolidation'] }),
    client.invalidateQueries({ queryKey: ['work'] }),
    client.invalidateQueries({ queryKey: ['analytics'] }),
  ]);
}
