import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '@/i18n/load-words';
import { signedInRoute } from './root';

export const administrationRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/areas',
    component: lazyRouteComponent(
      withWords(() => import('@/features/area/pages/area-list-page')),
      'AreaListPage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/areas/$code',
    component: lazyRouteComponent(
      withWords(() => import('@/features/area/pages/area-page')),
      'AreaPage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/organisations',
    component: lazyRouteComponent(
      withWords(() => import('@/features/organisation/pages/organisation-list-page')),
      'OrganisationListPage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/organisations/$code',
    component: lazyRouteComponent(
      withWords(() => import('@/features/organisation/pages/organisation-page')),
      'OrganisationPage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/users',
    component: lazyRouteComponent(
      withWords(() => import('../users-screen')),
      'UsersScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/imports',
    component: lazyRouteComponent(
      withWords(() => import('../imports-screen')),
      'ImportsScreen',
    ),
  }),
] as const;
