import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '@/i18n/load-words';
import { signedInRoute } from './root';

export const seriesRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/report-series',
    component: lazyRouteComponent(
      withWords(() => import('@/features/series/pages/series-list-page')),
      'SeriesListPage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/report-series/new',
    component: lazyRouteComponent(
      withWords(() => import('@/features/series/pages/new-series-page')),
      'NewSeriesPage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/report-series/$code',
    component: lazyRouteComponent(
      withWords(() => import('@/features/series/pages/series-page')),
      'SeriesPage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/report-series/$code/edit',
    component: lazyRouteComponent(
      withWords(() => import('@/features/series/pages/edit-series-page')),
      'EditSeriesPage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/report-requests/new',
    component: lazyRouteComponent(
      withWords(() => import('@/features/series/pages/new-request-page')),
      'NewRequestPage',
    ),
  }),
] as const;
