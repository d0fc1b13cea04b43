import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from './root';

export const calendarRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/calendar',
    component: lazyRouteComponent(() => import('@/features/calendar/pages/calendar-page'), 'CalendarPage'),
  }),
] as const;
