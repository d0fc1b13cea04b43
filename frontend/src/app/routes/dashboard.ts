import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '@/i18n/load-words';
import { signedInRoute } from './root';

export const dashboardRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/dashboard',
    component: lazyRouteComponent(
      withWords(() => import('../dashboard-screen')),
      'DashboardScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/population-bulletin',
    component: lazyRouteComponent(
      withWords(() => import('@/features/dashboard/pages/bulletin-page')),
      'BulletinPage',
    ),
  }),
] as const;
