import { createRouter } from '@tanstack/react-router';
import { parseSearchParams, writeSearchParams } from '@/lib/search-params';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { CrashPage } from './crash-page';
import { NotFoundPage } from './not-found-page';
import { accountRoutes } from './routes/account';
import { administrationRoutes } from './routes/administration';
import { apiDocsRoutes } from './routes/api-docs';
import { askedTaskRoutes } from './routes/asked-task';
import { calendarRoutes } from './routes/calendar';
import { catalogueRoutes } from './routes/catalogue';
import { clubRoutes } from './routes/club';
import { dashboardRoutes } from './routes/dashboard';
import { dataRoutes } from './routes/data';
import { homeRoutes } from './routes/home';
import { noticeRoutes } from './routes/notice';
import { occurrenceRoutes } from './routes/occurrence';
import { outboxRoutes } from './routes/outbox';
import { planRoutes } from './routes/plan';
import { registerRoutes } from './routes/register';
import { reportRoutes } from './routes/report';
import { rootRoute, signedInRoute, unknownRoute } from './routes/root';
import { seriesRoutes } from './routes/series';
import { sessionRoutes } from './routes/session';
import { targetRoutes } from './routes/target';
import { templateRoutes } from './routes/template';

const routeTree = rootRoute.addChildren([
  ...sessionRoutes,
  signedInRoute.addChildren([
    ...homeRoutes,
    ...planRoutes,
    ...reportRoutes,
    ...registerRoutes,
    ...seriesRoutes,
    ...templateRoutes,
    ...askedTaskRoutes,
    ...calendarRoutes,
    ...clubRoutes,
    ...dashboardRoutes,
    ...dataRoutes,
    ...catalogueRoutes,
    ...administrationRoutes,
    ...accountRoutes,
    ...apiDocsRoutes,
    ...noticeRoutes,
    ...occurrenceRoutes,
    ...outboxRoutes,
    ...targetRoutes,
    unknownRoute,
  ]),
]);

export function createAppRouter() {
  return createRouter({
    routeTree,
    parseSearch: parseSearchParams,
    stringifySearch: writeSearchParams,
    defaultPreload: 'intent',
    defaultPendingComponent: LoadingSkeleton,
    defaultErrorComponent: CrashPage,
    defaultNotFoundComponent: NotFoundPage,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
