import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '@/i18n/load-words';
import { signedInRoute } from './root';

export const planRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/plans',
    component: lazyRouteComponent(
      withWords(() => import('@/features/plan/pages/plan-list-page')),
      'PlanListPage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/plans/new',
    component: lazyRouteComponent(
      withWords(() => import('@/features/plan/drafting/pages/new-plan-page')),
      'NewPlanPage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/plans/$planId/edit',
    component: lazyRouteComponent(
      withWords(() => import('@/features/plan/drafting/pages/draft-page')),
      'DraftPage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/plans/$planId/changes',
    component: lazyRouteComponent(
      withWords(() => import('@/features/plan/drafting/pages/changes-page')),
      'ChangesPage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/plans/$planId',
    component: lazyRouteComponent(
      withWords(() => import('../plan-screen')),
      'PlanScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/plan-imports',
    component: lazyRouteComponent(
      withWords(() => import('@/features/plan-import/pages/import-page')),
      'ImportPage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/plan-imports/$importId',
    component: lazyRouteComponent(
      withWords(() => import('@/features/plan-import/pages/import-review-page')),
      'ImportReviewPage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/legal-documents',
    component: lazyRouteComponent(
      withWords(() => import('@/features/plan/pages/legal-documents-page')),
      'LegalDocumentsPage',
    ),
  }),
] as const;
