import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from './root';

export const dashboardRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/dashboard',
    component: lazyRouteComponent(() => import('../dashboard-screen'), 'DashboardScreen'),
  }),
] as const;
