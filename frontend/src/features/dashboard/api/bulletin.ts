import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { documentFile, type DocumentFormat } from '@/api/document-file';
import type { Answer } from '@/api/types';

export type Bulletin = Answer<'/api/v1/population-bulletin'>;

export const bulletinQuery = (area: string, year: number) =>
  queryOptions({
    queryKey: ['population-bulletin', area, year],
    queryFn: () => unwrap(api().GET('/api/v1/population-bulletin', { params: { query: { area, year } } })),
  });

export const bulletinFile = (area: string, year: number, format: DocumentFormat) =>
  documentFile(
    `/api/v1/population-bulletin/document?area=${encodeURIComponent(area)}&year=${year}`,
    format,
    `bulletin-${area}-${year}`,
  );
