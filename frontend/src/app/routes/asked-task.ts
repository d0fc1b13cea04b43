import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '@/i18n/load-words';
import { signedInRoute } from './root';

export const askedTaskRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/asked-tasks',
    component: lazyRouteComponent(
      withWords(() => import('../asked-tasks-screen')),
      'AskedTasksScreen',
    ),
  }),
] as const;
