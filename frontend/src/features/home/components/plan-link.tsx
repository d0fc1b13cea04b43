import { AppLink } from '@/ui/app-link';
import classes from '@/ui/row-list.module.css';

interface Props {
  plan: { id: string; number?: string | null; title: string };
}

export function PlanLink({ plan }: Props) {
  return (
    <AppLink to="/plans/$planId" params={{ planId: plan.id }} className={classes.title}>
      {plan.number ? `${plan.number} – ${plan.title}` : plan.title}
    </AppLink>
  );
}
