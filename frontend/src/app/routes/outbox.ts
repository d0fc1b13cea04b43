import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from './root';

export const outboxRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/outbox',
    component: lazyRouteComponent(() => import('@/features/outbox/pages/outbox-page'), 'OutboxPage'),
  }),
] as const;
