import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from './root';

export const clubRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/clubs',
    component: lazyRouteComponent(() => import('@/features/club/pages/clubs-page'), 'ClubsPage'),
  }),
] as const;
