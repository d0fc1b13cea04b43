import { AskedTasksPage } from '@/features/asked-task/pages/asked-tasks-page';
import { OwnPlansToMake } from '@/features/home/components/own-plans-to-make';
import { Allotted } from '@/features/plan/delivery/components/allotted';

/** What plans ask of a body, with what they allot to it and the plans it owes: rooms that do not know each other. */
export function AskedTasksScreen() {
  return (
    <AskedTasksPage
      subPlans={<OwnPlansToMake />}
      allotted={(organisation) => <Allotted organisation={organisation} />}
    />
  );
}
