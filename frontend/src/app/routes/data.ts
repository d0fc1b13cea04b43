import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '@/i18n/load-words';
import { signedInRoute } from './root';

export const dataRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/observation-imports',
    component: lazyRouteComponent(
      withWords(() => import('@/features/observation-import/pages/import-page')),
      'ObservationImportPage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/observation-imports/$importId',
    component: lazyRouteComponent(
      withWords(() => import('@/features/observation-import/pages/preview-page')),
      'ObservationPreviewPage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/reconciliations',
    component: lazyRouteComponent(
      withWords(() => import('@/features/reconciliation/pages/reconciliation-list-page')),
      'ReconciliationListPage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/reconciliations/new',
    component: lazyRouteComponent(
      withWords(() => import('@/features/reconciliation/pages/new-reconciliation-page')),
      'NewReconciliationPage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/reconciliations/$id',
    component: lazyRouteComponent(
      withWords(() => import('@/features/reconciliation/pages/reconciliation-page')),
      'ReconciliationPage',
    ),
  }),
] as const;
