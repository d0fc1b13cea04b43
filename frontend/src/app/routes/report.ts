import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from './root';

export const reportRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/reports',
    component: lazyRouteComponent(() => import('@/features/report/pages/report-list-page'), 'ReportListPage'),
  }),
] as const;
