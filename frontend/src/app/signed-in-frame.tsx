import { RequireSession } from '@/features/session/components/require-session';
import { Layout } from './layout';

export function SignedInFrame() {
  return (
    <RequireSession>
      <Layout />
    </RequireSession>
  );
}
