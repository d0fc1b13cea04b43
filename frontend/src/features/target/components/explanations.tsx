import { Button, NativeSelect, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { SectionCard } from '@/ui/section-card';
import { explanationsQuery, useExplain } from '../api/results';
import { treeQuery, type Target } from '../api/targets';
import classes from './targets.module.css';

const LONGEST = 4000;

function ExplainButton({ target }: { target: Target }) {
  const t = useT();
  const explain = useExplain();
  const [open, setOpen] = useState(false);
  const [area, setArea] = useState('');
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const tree = useQuery({ ...treeQuery(target.id), enabled: open });
  const below = tree.data?.rows.filter(({ parent }) => parent !== null) ?? [];

  function close() {
    setOpen(false);
    setTried(false);
    explain.reset();
  }

  function send() {
    setTried(true);
    if (text.trim() === '') return;
    explain.mutate(
      { target, area, text: text.trim() },
      {
        onSuccess: () => {
          close();
          setText('');
          notifications.show({ message: t('targetPage.explained') });
        },
      },
    );
  }

  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)} data-noprint>
        {t('targetPage.explain')}
      </Button>
      <ConfirmDialog
        opened={open}
        title={t('targetPage.explain')}
        confirmLabel={t('targetPage.send')}
        pending={explain.isPending}
        problem={explain.error && problemOf(explain.error)}
        onConfirm={send}
        onClose={close}
      >
        <p>{t('targetPage.explainNote')}</p>
        {below.length > 0 && (
          <NativeSelect
            label={t('targetPage.explainArea')}
            description={t('targetPage.explainAreaNote')}
            value={area}
            data={[
              { value: '', label: target.assessment.area.name },
              ...below.map(({ area: unit }) => ({ value: unit.code, label: unit.name })),
            ]}
            onChange={(event) => setArea(event.currentTarget.value)}
          />
        )}
        <Textarea
          label={t('targetPage.explainText')}
          rows={6}
          maxLength={LONGEST}
          value={text}
          error={tried && text.trim() === '' && t('targetPage.explainMissing')}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </ConfirmDialog>
    </>
  );
}

/** What the bodies concerned say of what was assessed. */
export function Explanations({ target }: { target: Target }) {
  const t = useT();
  const format = useFormat();
  const given = useQuery(explanationsQuery(target.id));
  return (
    <SectionCard
      title={t('targetPage.explanations')}
      actions={target.allowedActions.includes('EXPLAIN') && <ExplainButton target={target} />}
    >
      {given.isPending ? (
        <LoadingSkeleton lines={2} />
      ) : given.isError ? (
        <ErrorState problem={problemOf(given.error)} onRetry={() => void given.refetch()} />
      ) : given.data.length === 0 ? (
        <EmptyState>{t('targetPage.explanationsNone')}</EmptyState>
      ) : (
        <ul className={classes.glance}>
          {given.data.map(({ id, organisation, area, period, text, at }) => (
            <li key={id}>
              <strong>{organisation.name}</strong> · {area && `${area.name} · `}
              {format.period(period)} · {format.dateTime(at)}
              <div className={classes.words} lang="vi">
                {text}
              </div>
            </li>
          ))}
        </ul>
      )}
    </SectionCard>
  );
}
