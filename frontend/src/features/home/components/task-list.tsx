import { useT } from '@/i18n/i18n-context';
import { AppLink, LinkButton } from '@/ui/app-link';
import { StatusBadge } from '@/ui/status-badge';
import type { Task } from '../model/work-task';
import classes from '@/ui/row-list.module.css';

interface Props {
  tasks: readonly Task[];
  /** Loud buttons for what is due. */
  urgent?: boolean;
}

function linkOf({ target }: Task) {
  const { kind, ...key } = target;
  if (kind === 'REVIEW') return { to: '/reviews', search: { ...key } } as const;
  return {
    to:
      kind === 'CONSOLIDATION'
        ? '/consolidations/$series/$organisation/$period'
        : '/reports/$series/$organisation/$period',
    params: key,
  } as const;
}

/** Tasks as rows: what, until when, how far, why it came back, and one button. */
export function TaskList({ tasks, urgent = false }: Props) {
  const t = useT();
  return (
    <ul className={classes.list}>
      {tasks.map((task) => {
        const link = linkOf(task);
        return (
          <li key={task.id} className={classes.row}>
            <div className={classes.words}>
              <AppLink {...link} className={classes.title} data-task>
                {task.title}
              </AppLink>
              <p className={classes.facts}>{task.facts.join(' · ')}</p>
              {task.reason && <p className={classes.reason}>{task.reason}</p>}
            </div>
            <StatusBadge tone={task.status.tone} shape={task.status.shape}>
              {task.status.word}
            </StatusBadge>
            <LinkButton
              {...link}
              variant={urgent && task.action !== 'VIEW' ? 'filled' : 'default'}
              aria-label={`${t(`report.action.${task.action}`)}: ${task.title}`}
            >
              {t(`report.action.${task.action}`)}
            </LinkButton>
          </li>
        );
      })}
    </ul>
  );
}
