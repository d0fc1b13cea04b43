import { Button } from '@mantine/core';
import { useState } from 'react';
import { outbox } from '@/api/outbox/device-outbox';
import type { WaitingAction } from '@/api/outbox/action';
import { useI18n } from '@/i18n/i18n-context';
import type { Translate } from '@/i18n/translate';
import { useFormat } from '@/i18n/use-format';
import { byteSize } from '@/lib/byte-size';
import { downloadFile } from '@/lib/download';
import { AppLink } from '@/ui/app-link';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { problemSentence } from '@/ui/problem-text';
import { StatusBadge } from '@/ui/status-badge';
import { actionFile } from '../model/action-file';
import classes from '@/ui/row-list.module.css';

/** Why it stands still, in the service's words; nothing while it only waits for the network. */
function reasons({ state, kind, problem }: WaitingAction, t: Translate): readonly string[] {
  if (state === 'CONFLICT') return [t(kind === 'REPORT' ? 'offline.conflictReport' : 'offline.conflictText')];
  if (problem === null) return [];
  const faults = problem.errors.map(({ message }) => message);
  return faults.length > 0 ? faults : [problemSentence(problem, t)];
}

const LOOK = {
  WAITING: { tone: 'info', shape: 'clock' },
  CONFLICT: { tone: 'warning', shape: 'alert' },
  REFUSED: { tone: 'danger', shape: 'cross' },
} as const;

/** The way to what was done: an activity, or a report, whose subject is named as its address ends. */
function Subject({ action: { kind, subject, title } }: { action: WaitingAction }) {
  if (kind !== 'REPORT') {
    return (
      <AppLink to="/occurrences/$occurrenceId" params={{ occurrenceId: subject }} className={classes.title}>
        {title}
      </AppLink>
    );
  }
  const [series = '', organisation = '', period = ''] = subject.split('/');
  return (
    <AppLink
      to="/reports/$series/$organisation/$period"
      params={{ series, organisation, period }}
      search={{}}
      className={classes.title}
    >
      {title}
    </AppLink>
  );
}

interface Props {
  actions: readonly WaitingAction[];
}

/** What waits on this device, each with the way to send, keep or delete it. */
export function WaitingList({ actions }: Props) {
  const { t, language } = useI18n();
  const format = useFormat();
  const [deleting, setDeleting] = useState<WaitingAction | null>(null);

  function download(action: WaitingAction) {
    const { name, file } = actionFile(action);
    downloadFile(name, file);
  }

  async function confirmDelete() {
    if (deleting) await outbox.drop([deleting.id]);
    setDeleting(null);
  }

  return (
    <>
      <ul className={classes.list}>
        {actions.map((action) => {
          const { id, kind, state, title, at, file } = action;
          const { tone, shape } = LOOK[state];
          return (
            <li key={id} className={classes.row}>
              <div className={classes.words}>
                <Subject action={action} />
                <p className={classes.facts}>
                  {[
                    t(`offline.kind.${kind}`),
                    ...(file
                      ? [
                          t('offline.file', {
                            name: file.name,
                            size: byteSize(file.bytes.byteLength, language),
                          }),
                        ]
                      : []),
                    t('offline.doneAt', { time: format.dateTime(at) }),
                  ].join(' · ')}
                </p>
                {reasons(action, t).map((reason) => (
                  <p key={reason} className={classes.reason}>
                    {reason}
                  </p>
                ))}
              </div>
              <StatusBadge tone={tone} shape={shape}>
                {t(`offline.state.${state}`)}
              </StatusBadge>
              <div className={classes.buttons}>
                {state === 'REFUSED' && (
                  <Button
                    variant="default"
                    aria-label={t('offline.sendAgainNamed', { title })}
                    onClick={() => void outbox.again(id)}
                  >
                    {t('offline.sendAgain')}
                  </Button>
                )}
                <Button
                  variant="default"
                  aria-label={t('offline.downloadNamed', { title })}
                  onClick={() => download(action)}
                >
                  {t('offline.download')}
                </Button>
                <Button
                  variant="default"
                  aria-label={t('offline.deleteNamed', { title })}
                  onClick={() => setDeleting(action)}
                >
                  {t('offline.delete')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      <ConfirmDialog
        opened={deleting !== null}
        title={t('offline.deleteTitle')}
        confirmLabel={t('offline.delete')}
        destructive
        onClose={() => setDeleting(null)}
        onConfirm={() => void confirmDelete()}
      >
        {deleting && (
          <p>
            {t('offline.deleteText', {
              title: deleting.title,
              kind: t(`offline.kind.${deleting.kind}`),
            })}
          </p>
        )}
      </ConfirmDialog>
    </>
  );
}
