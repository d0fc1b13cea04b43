import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from './root';

export const dashboardRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/dashboard',
    component: lazyRouteComponent(() => import('@/features/dashboard/pages/dashboard-page'), 'DashboardPage'),
  }),
] as const;
