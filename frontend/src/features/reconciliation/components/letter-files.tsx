import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { byteSize } from '@/lib/byte-size';
import { downloadFile } from '@/lib/download';
import { uniqueKey } from '@/lib/unique-key';
import { ErrorState } from '@/ui/error-state';
import { FileDrop } from '@/ui/file-drop';
import parts from '@/ui/form-parts.module.css';
import { problemSentence } from '@/ui/problem-text';
import { letterFile, useAddLetter, useRemoveLetter } from '../api/letters';
import type { Letter, Participant, Reconciliation } from '../api/types';

interface Props {
  session: Reconciliation;
  participant: Participant;
}

/** The letters by which an agency gave its figures, each to be opened. */
export function LetterFiles({ session, participant }: Props) {
  const { t, language } = useI18n();
  const get = useMutation({
    mutationFn: (letter: Letter) => letterFile(session.id, participant.id, letter),
    onSuccess: ({ name, file }) => downloadFile(name, file),
    onError: (error) =>
      notifications.show({
        color: 'red',
        title: t('reconciliation.letterFailed'),
        message: problemSentence(problemOf(error), t),
      }),
  });
  return participant.files.map((letter) => (
    <Button
      key={letter.id}
      variant="subtle"
      size="compact-md"
      loading={get.isPending && get.variables.id === letter.id}
      aria-label={t('reconciliation.openLetter', { name: letter.name })}
      onClick={() => get.mutate(letter)}
    >
      {t('offline.file', { name: letter.name, size: byteSize(letter.bytes, language) })}
    </Button>
  ));
}

/** The same for who enters the figures: letters are added, or taken out, while the session is open. */
export function LetterEditor({ session, participant }: Props) {
  const { t } = useI18n();
  const add = useAddLetter(session, participant.id);
  const remove = useRemoveLetter(session, participant.id);
  const problem = (add.error ?? remove.error) && problemOf(add.error ?? remove.error);
  return (
    <fieldset className={parts.part}>
      <legend>{t('reconciliation.letters')}</legend>
      {participant.files.length === 0 && <p className={parts.note}>{t('reconciliation.noLetters')}</p>}
      {participant.files.map((letter) => (
        <div key={letter.id} className={parts.buttons}>
          <LetterFiles session={session} participant={{ ...participant, files: [letter] }} />
          <Button
            variant="default"
            size="compact-md"
            loading={remove.isPending && remove.variables === letter.id}
            aria-label={t('reconciliation.removeLetter', { name: letter.name })}
            onClick={() => remove.mutate(letter.id)}
          >
            {t('reconciliation.remove')}
          </Button>
        </div>
      ))}
      <FileDrop
        label={t('reconciliation.addLetter')}
        hint={t('reconciliation.lettersHint')}
        accept=".pdf,.jpg,.jpeg,.png,.docx"
        chosen={null}
        onChoose={(file) => add.mutate({ file, key: uniqueKey() })}
      />
      <p role="status" className={parts.note}>
        {add.isPending && t('reconciliation.sendingLetter')}
      </p>
      {problem && <ErrorState title={t('reconciliation.letterFailed')} problem={problem} />}
    </fieldset>
  );
}
