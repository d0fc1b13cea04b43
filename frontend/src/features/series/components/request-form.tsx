import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formFaults } from '@/api/form-faults';
import { ownOrganisation, useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import type { PlainKey } from '@/i18n/catalogue';
import { useI18n } from '@/i18n/i18n-context';
import { dateInVietnam } from '@/lib/format';
import { nameIn } from '@/lib/language';
import { uniqueKey } from '@/lib/unique-key';
import { DateField } from '@/ui/date-field';
import { ErrorState } from '@/ui/error-state';
import { ErrorSummary } from '@/ui/error-summary';
import parts from '@/ui/form-parts.module.css';
import { SectionCard } from '@/ui/section-card';
import { templatesQuery, useAskForReport } from '../api/series';
import type { Planned } from '../api/types';
import { BOUNDARIES } from '../model/deadline-draft';
import { emptyRequest, requestBody, requestFaults, type RequestDraft } from '../model/request-draft';
import { fieldId } from './field-id';
import { PlannedPreview } from './planned-preview';
import { UnitField } from './unit-field';
import { UnitListField } from './unit-list-field';

const LABELS = {
  title: 'series.requestTitle',
  template: 'series.template',
  receiver: 'series.to',
  via: 'series.via',
  from: 'series.senders',
  due: 'series.deadlineDate',
  why: 'series.why',
} as const satisfies Record<string, PlainKey>;

interface Props {
  onDone: (code: string) => void;
  onCancel: () => void;
}

/** A report that is asked for once, of whom and by when; who would owe it is shown before it is sent. */
export function RequestForm({ onDone, onCancel }: Props) {
  const { t, language } = useI18n();
  const me = useMe();
  const [draft, setDraft] = useState(() =>
    emptyRequest(ownOrganisation(me) === null ? null : me.organisation),
  );
  const [attempt, setAttempt] = useState(0);
  const [planned, setPlanned] = useState<Planned | null>(null);
  const [key, setKey] = useState(uniqueKey);
  const templates = useQuery(templatesQuery).data ?? [];
  const ask = useAskForReport();

  const problem = ask.error && problemOf(ask.error);
  const found = new Map(
    attempt === 0
      ? []
      : [...requestFaults(draft)].map(([field, fault]) => [field, t(`series.${fault}`)] as const),
  );
  const { error, summary } = formFaults(found, problem, {
    labels: new Map(Object.entries(LABELS).map(([name, label]) => [name, t(label)])),
    named: (name, message) => t('report.namedFinding', { name, message }),
    idOf: fieldId,
  });
  const field = (name: keyof typeof LABELS) => ({
    id: fieldId(name),
    label: t(LABELS[name]),
    error: error(name),
  });

  function change(part: Partial<RequestDraft>) {
    setDraft((before) => ({ ...before, ...part }));
    setPlanned(null);
    setKey(uniqueKey());
    ask.reset();
  }

  function send(dryRun: boolean) {
    setAttempt(attempt + 1);
    if (requestFaults(draft).size > 0) return;
    ask.mutate(
      { body: requestBody(draft), key: dryRun ? uniqueKey() : key, dryRun },
      {
        onSuccess: (answer) => {
          if (dryRun) {
            setPlanned(answer);
            return;
          }
          notifications.show({ message: t('series.requested') });
          onDone(answer.series.code);
        },
      },
    );
  }

  return (
    <>
      <ErrorSummary items={summary} attempt={attempt} />
      {problem && problem.errors.length === 0 && (
        <ErrorState title={t('series.createFailed')} problem={problem} />
      )}
      <SectionCard title={t('series.request')}>
        <div className={parts.fields}>
          <TextInput
            {...field('title')}
            maxLength={300}
            value={draft.title}
            onChange={(event) => change({ title: event.currentTarget.value })}
          />
          <NativeSelect
            {...field('template')}
            value={draft.template}
            onChange={(event) => change({ template: event.currentTarget.value })}
            data={[
              { value: '', label: t('series.chooseTemplate') },
              ...templates.map((each) => ({ value: each.code, label: nameIn(language, each) })),
            ]}
          />
          <UnitListField {...field('from')} groups value={draft.from} onChange={(from) => change({ from })} />
          <div className={parts.pair}>
            <UnitField
              {...field('receiver')}
              value={draft.receiver}
              onChange={(receiver) => change({ receiver })}
            />
            <UnitField {...field('via')} value={draft.via} onChange={(via) => change({ via })} />
          </div>
          <div className={parts.pair}>
            <NativeSelect
              label={t('series.boundary')}
              value={draft.boundary}
              onChange={({ currentTarget }) =>
                change({ boundary: BOUNDARIES.find((each) => each === currentTarget.value) })
              }
              data={BOUNDARIES.map((value) => ({ value, label: t(`series.boundary.${value}`) }))}
            />
            <DateField
              {...field('due')}
              value={draft.due}
              minDate={dateInVietnam(me.businessNow)}
              onChange={(due) => change({ due })}
            />
          </div>
          <Textarea
            {...field('why')}
            description={t('series.whyHint')}
            rows={3}
            maxLength={500}
            value={draft.why}
            onChange={(event) => change({ why: event.currentTarget.value })}
          />
        </div>
      </SectionCard>
      {planned && <PlannedPreview planned={planned} />}
      <div className={parts.buttons}>
        <Button
          variant={planned ? 'default' : 'filled'}
          loading={ask.isPending && ask.variables.dryRun}
          onClick={() => send(true)}
        >
          {t('series.showPreview')}
        </Button>
        {planned && (
          <Button loading={ask.isPending && !ask.variables.dryRun} onClick={() => send(false)}>
            {t('series.sendRequest')}
          </Button>
        )}
        <Button variant="default" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </>
  );
}
