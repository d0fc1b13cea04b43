import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from './root';

export const administrationRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/areas',
    component: lazyRouteComponent(() => import('@/features/area/pages/area-list-page'), 'AreaListPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/areas/$code',
    component: lazyRouteComponent(() => import('@/features/area/pages/area-page'), 'AreaPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/organisations',
    component: lazyRouteComponent(
      () => import('@/features/organisation/pages/organisation-list-page'),
      'OrganisationListPage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/organisations/$code',
    component: lazyRouteComponent(
      () => import('@/features/organisation/pages/organisation-page'),
      'OrganisationPage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/users',
    component: lazyRouteComponent(() => import('../users-screen'), 'UsersScreen'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/imports',
    component: lazyRouteComponent(() => import('../imports-screen'), 'ImportsScreen'),
  }),
] as const;
