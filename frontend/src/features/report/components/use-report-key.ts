import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { ReportKey } from '../api/types';

/** The report that the address names. */
export function useReportKey(): ReportKey {
  const { series = '', organisation = '', period = '' } = useParams({ strict: false });
  return useMemo(() => ({ series, organisation, period }), [series, organisation, period]);
}
