import type { ReactNode } from 'react';
import { useMe } from '@/api/me';
import { NotFoundPage } from './not-found-page';

/** For others these pages do not exist: the service would refuse all that stands on them. */
export function AdministratorsOnly({ children }: { children: ReactNode }) {
  return useMe().permissions.includes('ADMINISTER') ? children : <NotFoundPage />;
}
