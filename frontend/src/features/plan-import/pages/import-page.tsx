import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { AppLink } from '@/ui/app-link';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { FileDrop } from '@/ui/file-drop';
import { PageHeader } from '@/ui/page-header';
import { SectionCard } from '@/ui/section-card';
import { useReadSource } from '../api/plan-imports';
import { begunReviews, PastedText } from '../model/device-copy';
import { ACCEPTED, sourceOfFile, sourceOfText, type SourceOrFault } from '../model/source';
import classes from '../components/import.module.css';

const TEXT_ID = 'van-ban';

/** A document to start a plan from: pasted, or a file. */
export function ImportPage() {
  const t = useT();
  const me = useMe();
  const navigate = useNavigate();
  const [pasted] = useState(() => new PastedText(me.username));
  const [text, setText] = useState(() => pasted.read());
  const [file, setFile] = useState<File | null>(null);
  const [fault, setFault] = useState<'KIND' | 'SIZE' | 'EMPTY' | null>(null);
  const [begun] = useState(() => begunReviews(me.username));
  const read = useReadSource();

  if (!me.permissions.includes('PLAN')) {
    return (
      <>
        <PageHeader title={t('planImport.title')} />
        <EmptyState action={<AppLink to="/plans">{t('plan.title')}</AppLink>}>
          {t('planImport.notAllowed')}
        </EmptyState>
      </>
    );
  }

  function send(made: SourceOrFault, done: () => void) {
    read.reset();
    setFault(made.ok ? null : made.reason);
    if (!made.ok) return;
    read.mutate(made.source, {
      onSuccess: ({ id }) => {
        done();
        void navigate({ to: '/plan-imports/$importId', params: { importId: id } });
      },
    });
  }

  function sendFile(chosen: File) {
    setFile(chosen);
    send(sourceOfFile(chosen), () => undefined);
  }

  function sendText() {
    setFile(null);
    send(sourceOfText(text), () => pasted.write(''));
  }

  return (
    <>
      <PageHeader title={t('planImport.title')} hasErrors={fault !== null || read.isError} />
      <p className={classes.lead}>{t('planImport.lead')}</p>
      <div className={classes.form}>
        {begun.length > 0 && (
          <SectionCard title={t('planImport.begun')}>
            <ul className={classes.begun}>
              {begun.map(({ id, title }) => (
                <li key={id}>
                  <AppLink to="/plan-imports/$importId" params={{ importId: id }}>
                    {title}
                  </AppLink>
                </li>
              ))}
            </ul>
          </SectionCard>
        )}
        <p role="status" className={classes.lead}>
          {read.isPending && t('planImport.reading')}
        </p>
        {fault && (
          <p role="alert" className={classes.note}>
            {t(`planImport.refused.${fault}`)}
          </p>
        )}
        {read.isError && (
          <ErrorState
            title={t('planImport.readFailed')}
            problem={problemOf(read.error)}
            safe={file === null ? t('planImport.textSafe') : undefined}
          />
        )}
        <SectionCard title={t('planImport.fromFile')}>
          <FileDrop
            label={t('planImport.file')}
            hint={t('planImport.fileHint')}
            accept={ACCEPTED}
            chosen={file}
            onChoose={sendFile}
          />
        </SectionCard>
        <SectionCard title={t('planImport.fromText')}>
          <div className={classes.field}>
            <label htmlFor={TEXT_ID}>{t('planImport.text')}</label>
            <textarea
              id={TEXT_ID}
              className={classes.text}
              lang="vi"
              value={text}
              placeholder={t('planImport.textHint')}
              onChange={(event) => {
                setText(event.currentTarget.value);
                pasted.write(event.currentTarget.value);
              }}
            />
            <div>
              <Button loading={read.isPending && file === null} onClick={sendText}>
                {t('planImport.read')}
              </Button>
            </div>
          </div>
        </SectionCard>
      </div>
    </>
  );
}
