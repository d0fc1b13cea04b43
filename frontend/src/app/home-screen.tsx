import { HomePage } from '@/features/home/pages/home-page';
import { ToConfirm } from '@/features/plan/delivery/components/to-confirm';

/** "Việc của tôi" with what other rooms have due: rooms that do not know each other. */
export function HomeScreen() {
  return <HomePage sections={<ToConfirm />} />;
}
