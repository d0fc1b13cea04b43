import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '@/i18n/load-words';
import { signedInRoute } from './root';

export const reportRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/reports',
    component: lazyRouteComponent(
      withWords(() => import('@/features/report/pages/report-list-page')),
      'ReportListPage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/reports/$series/$organisation/$period',
    // Opens without a network: it says no word that comes later.
    component: lazyRouteComponent(() => import('@/features/report/pages/report-page'), 'ReportPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/reviews',
    component: lazyRouteComponent(
      withWords(() => import('@/features/report/pages/review-page')),
      'ReviewPage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/consolidations/$series/$organisation/$period',
    component: lazyRouteComponent(
      withWords(() => import('@/features/report/pages/consolidation-page')),
      'ConsolidationPage',
    ),
  }),
] as const;
