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
    path: '/plans/$planId',
    component: lazyRouteComponent(() => import('../plan-screen'), 'PlanScreen'),
  }),
] as const;
