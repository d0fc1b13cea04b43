import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { Versioned } from '@/api/client';
import { formFaults } from '@/api/form-faults';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import type { PlainKey } from '@/i18n/catalogue';
import { dateInVietnam } from '@/lib/format';
import { ErrorState } from '@/ui/error-state';
import { ErrorSummary } from '@/ui/error-summary';
import parts from '@/ui/form-parts.module.css';
import { SectionCard } from '@/ui/section-card';
import { useChangeSeries } from '../api/series';
import type { Planned, Series } from '../api/types';
import { changeBody, changeFaults, changeOf, type ChangeDraft } from '../model/change-draft';
import { tierLabels } from '../model/tier-labels';
import { ChangeFields } from './change-fields';
import { ChangePreview } from './change-preview';
import { fieldId } from './field-id';
import { TierList } from './tier-list';

const LABELS = {
  from: 'series.changeFrom',
  reason: 'series.changeReason',
  nameVi: 'series.nameVi',
  nameEn: 'series.nameEn',
  opensOn: 'series.opensOn',
  opensAfterDays: 'series.opensAfterDays',
  dataCutOffOn: 'series.cutOffDay',
  dataCutOffAfterDays: 'series.dataCutOffOn',
} as const satisfies Record<string, PlainKey>;

interface Props {
  loaded: Versioned<Series>;
  onDone: () => void;
  onCancel: () => void;
}

/** A series is changed from a day on: what would be other is shown before anything is kept. */
export function ChangeForm({ loaded, onDone, onCancel }: Props) {
  const { t } = useI18n();
  const today = dateInVietnam(useMe().businessNow);
  const series = loaded.data;
  const [draft, setDraft] = useState(() => changeOf(series, today));
  const [attempt, setAttempt] = useState(0);
  const [planned, setPlanned] = useState<Planned | null>(null);
  const save = useChangeSeries(series.code, loaded.etag);

  const problem = save.error && problemOf(save.error);
  const labels = new Map<string, string>([
    ...Object.entries(LABELS).map(([field, label]) => [field, t(label)] as const),
    ...tierLabels(draft.tiers, t),
  ]);
  const found = new Map(
    attempt === 0 ? [] : [...changeFaults(draft)].map(([field, fault]) => [field, t(`series.${fault}`)]),
  );
  const { error, summary } = formFaults(found, problem, {
    labels,
    named: (name, message) => t('report.namedFinding', { name, message }),
    idOf: fieldId,
  });

  function change(part: Partial<ChangeDraft>) {
    setDraft((before) => ({ ...before, ...part }));
    // What was shown, or refused, was of another form.
    setPlanned(null);
    save.reset();
  }

  function send(dryRun: boolean) {
    setAttempt(attempt + 1);
    if (changeFaults(draft).size > 0) return;
    save.mutate(
      { body: changeBody(draft), dryRun },
      {
        onSuccess: (answer) => {
          if (dryRun) {
            setPlanned(answer);
            return;
          }
          notifications.show({ message: t('series.changeSaved') });
          onDone();
        },
      },
    );
  }

  return (
    <>
      <ErrorSummary items={summary} attempt={attempt} />
      {problem && problem.errors.length === 0 && (
        <ErrorState title={t('series.changeFailed')} problem={problem} />
      )}
      <SectionCard title={t('series.what')}>
        <div className={parts.fields}>
          <p className={parts.note}>{t('series.changeNote')}</p>
          <ChangeFields draft={draft} error={error} onChange={change} />
        </div>
      </SectionCard>
      <TierList tiers={draft.tiers} error={error} onChange={(tiers) => change({ tiers })} />
      {planned && <ChangePreview before={series} planned={planned} />}
      <div className={parts.buttons}>
        <Button
          variant={planned ? 'default' : 'filled'}
          loading={save.isPending && save.variables.dryRun}
          onClick={() => send(true)}
        >
          {t('series.showChanges')}
        </Button>
        {planned && (
          <Button loading={save.isPending && !save.variables.dryRun} onClick={() => send(false)}>
            {t('series.saveChange')}
          </Button>
        )}
        <Button variant="default" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </>
  );
}
