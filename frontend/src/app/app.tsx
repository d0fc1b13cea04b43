import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import type { Catalogue } from '@/i18n/catalogue';
import { I18nProvider } from '@/i18n/i18n-provider';
import { cssVariables, theme } from '@/ui/theme';
import { createQueryClient } from './query-client';
import { createAppRouter } from './router';

interface Props {
  catalogue: Catalogue;
}

export function App({ catalogue }: Props) {
  const [queryClient] = useState(createQueryClient);
  const [router] = useState(createAppRouter);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      // All variables are written at start: the stylesheet of their defaults need not be loaded for that.
      deduplicateCssVariables={false}
      defaultColorScheme="auto"
    >
      <I18nProvider initial={catalogue}>
        <QueryClientProvider client={queryClient}>
          <Notifications position="top-center" autoClose={6000} />
          <RouterProvider router={router} />
        </QueryClientProvider>
      </I18nProvider>
    </MantineProvider>
  );
}
