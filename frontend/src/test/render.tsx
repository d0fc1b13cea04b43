import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { render as renderBare } from '@testing-library/react';
import type { ReactElement } from 'react';
import { createQueryClient } from '@/app/query-client';
import { I18nProvider } from '@/i18n/i18n-provider';
import { vi } from '@/i18n/vi';
import { parseSearchParams, writeSearchParams, type SearchParams } from '@/lib/search-params';

export { screen, within } from '@testing-library/react';
export { default as userEvent } from '@testing-library/user-event';

/** Renders with everything a screen stands on: language, theme, queries and an address (`/here?…`). */
export async function render(element: ReactElement, search = '') {
  const root = createRootRoute({
    validateSearch: (params: Record<string, unknown>) => params as SearchParams,
  });
  const here = createRoute({ getParentRoute: () => root, path: '/here', component: () => element });
  const router = createRouter({
    routeTree: root.addChildren([here]),
    history: createMemoryHistory({ initialEntries: [`/here${search}`] }),
    parseSearch: parseSearchParams,
    stringifySearch: writeSearchParams,
    defaultNotFoundComponent: () => null,
  });
  const queryClient = createQueryClient();
  await router.load();
  const view = renderBare(
    <MantineProvider env="test">
      <I18nProvider initial={vi}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </I18nProvider>
    </MantineProvider>,
  );
  return { ...view, router, queryClient };
}
