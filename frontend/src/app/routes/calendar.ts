import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '@/i18n/load-words';
import { signedInRoute } from './root';

export const calendarRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/calendar',
    component: lazyRouteComponent(
      withWords(() => import('@/features/calendar/pages/calendar-page')),
      'CalendarPage',
    ),
  }),
] as const;
