import { Button } from '@mantine/core';
import { useState } from 'react';
import { apiOrigin } from '@/api/client';
import { useMe } from '@/api/me';
import { outbox } from '@/api/outbox/device-outbox';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { byteSize } from '@/lib/byte-size';
import { EmptyState } from '@/ui/empty-state';
import { problemSentence } from '@/ui/problem-text';
import { SectionCard } from '@/ui/section-card';
import { evidenceAddress, useGetEvidence, useMoves } from '../api/moves';
import type { ChosenFile, Evidence, Occurrence } from '../api/types';
import { evidenceActions } from '../model/doing';
import { FileChooser } from './file-chooser';
import { ListDialog } from './list-dialog';
import { ReasonDialog } from './reason-dialog';
import { tell } from './tell';
import classes from './occurrence.module.css';

interface Props {
  occurrence: Occurrence;
  /** The service can be asked: pictures are shown, files can go. */
  fresh: boolean;
  /** The form of the result is on the page, and takes the pictures. */
  recording: boolean;
}

/** The files that show what was done, and more of them. */
export function EvidenceList({ occurrence, fresh, recording }: Props) {
  const { t, language } = useI18n();
  const format = useFormat();
  const { username } = useMe();
  const get = useGetEvidence(occurrence.id);
  const { removeEvidence } = useMoves(occurrence);
  const [removing, setRemoving] = useState<Evidence | null>(null);
  const [addingList, setAddingList] = useState(false);
  const [refused, setRefused] = useState(false);
  const mayChange = occurrence.allowedActions.includes('ADD_EVIDENCE');

  function add(files: readonly ChosenFile[]) {
    setRefused(false);
    outbox.add(username, evidenceActions(occurrence, files)).catch(() => setRefused(true));
  }

  function open(evidence: Evidence) {
    get.mutate(evidence, {
      onError: (error) => tell(problemSentence(problemOf(error), t), t, true),
    });
  }

  if (occurrence.evidence.length === 0 && !mayChange) return null;
  return (
    <SectionCard title={t('occurrence.evidenceCount', { count: occurrence.evidence.length })}>
      {occurrence.evidence.length === 0 && <EmptyState>{t('occurrence.noEvidence')}</EmptyState>}
      <ul className={classes.files}>
        {occurrence.evidence.map((evidence) => {
          const { id, name, kind, bytes, keepUntil } = evidence;
          return (
            <li key={id} className={classes.file}>
              {kind === 'PHOTO' && fresh && (
                <img
                  src={`${apiOrigin()}${evidenceAddress(occurrence.id, id)}`}
                  alt={name}
                  loading="lazy"
                  width="100%"
                />
              )}
              <span>{t('offline.file', { name, size: byteSize(bytes, language) })}</span>
              {keepUntil && <span>{t('occurrence.keepUntil', { date: format.date(keepUntil) })}</span>}
              <Button
                variant="default"
                size="compact-md"
                disabled={!fresh}
                aria-label={t('occurrence.downloadFile', { name })}
                onClick={() => open(evidence)}
              >
                {t('occurrence.download')}
              </Button>
              {mayChange && (
                <Button
                  variant="default"
                  size="compact-md"
                  disabled={!fresh}
                  aria-label={t('occurrence.removeFile', { name })}
                  onClick={() => setRemoving(evidence)}
                >
                  {t('occurrence.remove')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {mayChange && (
        <>
          {!recording && <FileChooser files={[]} onChange={add} />}
          <Button variant="subtle" disabled={!fresh} onClick={() => setAddingList(true)}>
            {t('occurrence.addList')}
          </Button>
        </>
      )}
      {addingList && <ListDialog occurrence={occurrence} onClose={() => setAddingList(false)} />}
      {refused && <p role="alert">{t('occurrence.deviceRefuses')}</p>}
      {removing && (
        <ReasonDialog
          title={t('occurrence.removeFile', { name: removing.name })}
          confirmLabel={t('occurrence.remove')}
          destructive
          pending={removeEvidence.isPending}
          problem={removeEvidence.error && problemOf(removeEvidence.error)}
          onClose={() => {
            removeEvidence.reset();
            setRemoving(null);
          }}
          onConfirm={(reason) =>
            removeEvidence.mutate({ evidence: removing.id, reason }, { onSuccess: () => setRemoving(null) })
          }
        />
      )}
    </SectionCard>
  );
}
