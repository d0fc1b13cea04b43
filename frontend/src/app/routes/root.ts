import { createRootRoute, createRoute } from '@tanstack/react-router';
import type { SearchParams } from '@/lib/search-params';
import { NotFoundPage } from '../not-found-page';
import { SignedInFrame } from '../signed-in-frame';

export const rootRoute = createRootRoute({
  validateSearch: (search: Record<string, unknown>) => search as SearchParams,
});

/** Everything below needs a signed-in user and stands in the frame with the header. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  component: SignedInFrame,
});

/** Any other address, inside the frame: the way home stays in sight. */
export const unknownRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '$',
  component: NotFoundPage,
});
