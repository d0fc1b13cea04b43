import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from './root';

export const occurrenceRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/occurrences',
    component: lazyRouteComponent(
      () => import('@/features/occurrence/pages/occurrence-list-page'),
      'OccurrenceListPage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/occurrences/$occurrenceId',
    component: lazyRouteComponent(
      () => import('@/features/occurrence/pages/occurrence-page'),
      'OccurrencePage',
    ),
  }),
] as const;
