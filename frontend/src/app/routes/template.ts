import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '@/i18n/load-words';
import { signedInRoute } from './root';

export const templateRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/report-templates',
    component: lazyRouteComponent(
      withWords(() => import('@/features/template/pages/template-list-page')),
      'TemplateListPage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/report-templates/new',
    component: lazyRouteComponent(
      withWords(() => import('@/features/template/pages/new-template-page')),
      'NewTemplatePage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/report-templates/$code',
    component: lazyRouteComponent(
      withWords(() => import('@/features/template/pages/template-page')),
      'TemplatePage',
    ),
  }),
] as const;
