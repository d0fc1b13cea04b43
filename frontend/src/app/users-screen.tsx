import { UsersPage } from '@/features/account/pages/users-page';
import { AdministratorsOnly } from './administrators-only';

export function UsersScreen() {
  return (
    <AdministratorsOnly>
      <UsersPage />
    </AdministratorsOnly>
  );
}
