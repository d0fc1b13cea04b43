import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '@/i18n/load-words';
import { signedInRoute } from './root';

export const clubRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/clubs',
    component: lazyRouteComponent(
      withWords(() => import('@/features/club/pages/clubs-page')),
      'ClubsPage',
    ),
  }),
] as const;
