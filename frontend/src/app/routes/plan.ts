import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from './root';

export const planRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/plans',
    component: lazyRouteComponent(() => import('@/features/plan/pages/plan-list-page'), 'PlanListPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/plans/new',
    component: lazyRouteComponent(
      () => import('@/features/plan/drafting/pages/new-plan-page'),
      'NewPlanPage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/plans/$planId/edit',
    component: lazyRouteComponent(() => import('@/features/plan/drafting/pages/draft-page'), 'DraftPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/plans/$planId',
    component: lazyRouteComponent(() => import('../plan-screen'), 'PlanScreen'),
  }),
] as const;
