import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from './root';

export const askedTaskRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/asked-tasks',
    component: lazyRouteComponent(() => import('../asked-tasks-screen'), 'AskedTasksScreen'),
  }),
] as const;
