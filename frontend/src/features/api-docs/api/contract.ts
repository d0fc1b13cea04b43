import { queryOptions } from '@tanstack/react-query';
import { fetchFile } from '@/api/file';
import type { ContractDocument } from '../model/document';

/** Where the service shows its contract; open to anyone. */
export const CONTRACT_PATH = '/api/openapi';

/** The contract of the service that answers, not the one this application was built with. */
export const contractQuery = queryOptions({
  queryKey: ['contract'],
  queryFn: async () => {
    const { file } = await fetchFile(`${CONTRACT_PATH}?format=json`, 'application/json');
    return JSON.parse(await file.text()) as ContractDocument;
  },
  // It changes with a release of the service alone.
  staleTime: Infinity,
});
