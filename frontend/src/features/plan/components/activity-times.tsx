import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { occurrenceWord, windowWords } from '@/i18n/occurrence-words';
import { dateInVietnam } from '@/lib/format';
import { AppLink } from '@/ui/app-link';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { problemSentence } from '@/ui/problem-text';
import { addTime, timesQuery } from '../api/times';

/** When the activity is to be held and was: the first times, and the way to all of them and to one more. */
export function ActivityTimes({ activityId }: { activityId: string }) {
  const t = useT();
  const times = useQuery(timesQuery(activityId));
  if (times.isError) {
    return <ErrorState problem={problemOf(times.error)} onRetry={() => void times.refetch()} />;
  }
  if (!times.data) return <LoadingSkeleton />;
  const { shown, all, done } = times.data;
  return (
    <>
      {all === 0 ? (
        <p>{t('occurrence.noTimes')}</p>
      ) : (
        <>
          <p>{t('occurrence.timesDone', { done, all })}</p>
          <ul>
            {shown.map((time) => (
              <li key={time.id}>
                <AppLink to="/occurrences/$occurrenceId" params={{ occurrenceId: time.id }}>
                  {windowWords(time, t)}
                </AppLink>
                {` · ${occurrenceWord(time, t).word} · ${time.lead.name}`}
              </li>
            ))}
          </ul>
          <p>
            <AppLink to="/occurrences" search={{ activity: activityId }}>
              {t('occurrence.allOfActivity')}
            </AppLink>
          </p>
        </>
      )}
      <OneMore activityId={activityId} />
    </>
  );
}

/** What the plan gives no day for is recorded when it is done. Whether this unit does it, the service says. */
function OneMore({ activityId }: { activityId: string }) {
  const t = useT();
  const me = useMe();
  const navigate = useNavigate();
  const today = dateInVietnam(me.businessNow);
  const add = useMutation({
    mutationFn: () => addTime(activityId, today),
    onSuccess: ({ id }) => navigate({ to: '/occurrences/$occurrenceId', params: { occurrenceId: id } }),
  });
  if (!me.permissions.includes('REPORT')) return null;
  return (
    <>
      {add.isError && <p role="alert">{problemSentence(problemOf(add.error), t)}</p>}
      <Button variant="default" loading={add.isPending} onClick={() => add.mutate()}>
        {t('occurrence.recordOneMore')}
      </Button>
    </>
  );
}
