import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '@/i18n/load-words';
import { signedInRoute } from './root';

export const apiDocsRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/api-docs',
    component: lazyRouteComponent(
      withWords(() => import('@/features/api-docs/pages/api-docs-page')),
      'ApiDocsPage',
    ),
  }),
] as const;
