import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '@/i18n/load-words';
import { signedInRoute } from './root';

export const registerRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/report-register',
    component: lazyRouteComponent(
      withWords(() => import('@/features/register/pages/register-page')),
      'RegisterPage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/report-timeliness',
    component: lazyRouteComponent(
      withWords(() => import('@/features/register/pages/timeliness-page')),
      'TimelinessPage',
    ),
  }),
] as const;
