import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '@/i18n/load-words';
import { signedInRoute } from './root';

export const catalogueRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/catalogue',
    component: lazyRouteComponent(
      withWords(() => import('@/features/catalogue/pages/catalogue-page')),
      'CataloguePage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/catalogue/indicators/$code',
    component: lazyRouteComponent(
      withWords(() => import('@/features/catalogue/pages/indicator-page')),
      'IndicatorPage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/catalogue/elements/$code',
    component: lazyRouteComponent(
      withWords(() => import('@/features/catalogue/pages/element-page')),
      'ElementPage',
    ),
  }),
] as const;
