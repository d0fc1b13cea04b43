import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '@/i18n/load-words';
import { signedInRoute } from './root';

export const targetRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/targets',
    component: lazyRouteComponent(
      withWords(() => import('@/features/target/pages/target-list-page')),
      'TargetListPage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/targets/$targetId',
    component: lazyRouteComponent(
      withWords(() => import('@/features/target/pages/target-page')),
      'TargetPage',
    ),
  }),
] as const;
