import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { usePhone } from '@/lib/use-phone';
import { ErrorState } from '@/ui/error-state';
import { SectionCard } from '@/ui/section-card';
import { Timestamp } from '@/ui/timestamp';
import { useResolveComment } from '../api/comments';
import { commentsQuery, type PlanComment } from '../api/queries';
import { partName } from '../model/part-name';
import { partAnchor, useDraft } from './draft-context';
import classes from './form.module.css';

function Comment({ comment }: { comment: PlanComment }) {
  const t = useT();
  const { desk, plan, mayComment } = useDraft();
  const resolve = useResolveComment(plan.id);
  const { id, part, quote, text, by, at, resolvedBy } = comment;
  // A part that was taken out since has no place any more.
  const about = part === null ? undefined : desk.find(part);
  return (
    <li className={classes.comment}>
      {quote !== null && (
        <blockquote className={classes.quote} lang="vi">
          {quote}
        </blockquote>
      )}
      <p>{text}</p>
      <p className={classes.hint}>
        {by} · <Timestamp at={at} />
        {resolvedBy !== null && <> · {t('draft.resolvedBy', { name: resolvedBy })}</>}
      </p>
      <div className={classes.buttons}>
        {about && <a href={`#${partAnchor(about.key)}`}>{partName(about, t)}</a>}
        {resolvedBy === null && mayComment && (
          <Button
            variant="default"
            size="compact-sm"
            loading={resolve.isPending}
            aria-label={t('draft.resolveNamed', { text: text.slice(0, 60) })}
            onClick={() => resolve.mutate(id)}
          >
            {t('draft.resolve')}
          </Button>
        )}
      </div>
    </li>
  );
}

/** What was said of the draft, beside its text. What has been dealt with is folded away. */
export function CommentsPanel() {
  const t = useT();
  const phone = usePhone();
  const { plan, mayComment, comment } = useDraft();
  const comments = useQuery({ ...commentsQuery(plan.id), refetchInterval: 60_000 });
  const all = comments.data ?? [];
  const open = all.filter(({ resolvedAt }) => resolvedAt === null);
  const resolved = all.filter(({ resolvedAt }) => resolvedAt !== null);
  const title = t('draft.comments', { count: open.length });
  const list = (
    <>
      {comments.isError && (
        <ErrorState problem={problemOf(comments.error)} onRetry={() => void comments.refetch()} />
      )}
      {open.length === 0 && !comments.isError && <p className={classes.hint}>{t('draft.noComments')}</p>}
      <ul className={classes.comments} aria-label={t('draft.comment')}>
        {open.map((each) => (
          <Comment key={each.id} comment={each} />
        ))}
      </ul>
      {resolved.length > 0 && (
        <details>
          <summary>{t('draft.resolved', { count: resolved.length })}</summary>
          <ul className={classes.comments}>
            {resolved.map((each) => (
              <Comment key={each.id} comment={each} />
            ))}
          </ul>
        </details>
      )}
      {mayComment && (
        <Button variant="default" size="compact-md" onClick={() => comment(null, null)}>
          {t('draft.commentPlan')}
        </Button>
      )}
    </>
  );
  if (!phone) return <SectionCard title={title}>{list}</SectionCard>;
  // What was said stands before the text it is about, and yet does not push it out of sight.
  return (
    <details className={classes.foldedComments}>
      <summary>{title}</summary>
      {list}
    </details>
  );
}
