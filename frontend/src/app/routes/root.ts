import { createRootRoute, createRoute } from '@tanstack/react-router';
import type { SearchParams } from '@/lib/search-params';
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
