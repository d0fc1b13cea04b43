import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { formFaults } from '@/api/form-faults';
import { ownOrganisation, useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import type { PlainKey } from '@/i18n/catalogue';
import { dateInVietnam } from '@/lib/format';
import { uniqueKey } from '@/lib/unique-key';
import { ErrorState } from '@/ui/error-state';
import { ErrorSummary } from '@/ui/error-summary';
import parts from '@/ui/form-parts.module.css';
import { SectionCard } from '@/ui/section-card';
import { useSetUpSeries } from '../api/series';
import type { Planned } from '../api/types';
import { bodyOf, emptySeries, faultsOf, type SeriesDraft } from '../model/series-draft';
import { tierLabels } from '../model/tier-labels';
import { fieldId } from './field-id';
import { PlannedPreview } from './planned-preview';
import { SeriesFields } from './series-fields';
import { TierList } from './tier-list';

const LABELS = {
  code: 'series.code',
  nameVi: 'series.nameVi',
  nameEn: 'series.nameEn',
  template: 'series.template',
  owner: 'series.owner',
  periodType: 'series.periodType',
  firstPeriod: 'series.firstPeriod',
  lastPeriod: 'series.lastPeriod',
  periodStartDay: 'series.periodStartDay',
  opensOn: 'series.opensOn',
  opensAfterDays: 'series.opensAfterDays',
  dataCutOffOn: 'series.dataCutOffOn',
} as const satisfies Record<string, PlainKey>;

interface Props {
  onDone: (code: string) => void;
  onCancel: () => void;
}

/** A series to be set up: what units would owe is shown before anything is kept. */
export function SeriesForm({ onDone, onCancel }: Props) {
  const { t } = useI18n();
  const me = useMe();
  const own = ownOrganisation(me) === null ? null : me.organisation;
  const [draft, setDraft] = useState(() => emptySeries(own, dateInVietnam(me.businessNow)));
  const [attempt, setAttempt] = useState(0);
  const [planned, setPlanned] = useState<Planned | null>(null);
  const [key, setKey] = useState(uniqueKey);
  const setUp = useSetUpSeries();

  const problem = setUp.error && problemOf(setUp.error);
  const labels = new Map<string, string>([
    ...Object.entries(LABELS).map(([field, label]) => [field, t(label)] as const),
    ...tierLabels(draft.tiers, t),
  ]);
  const found = new Map(
    attempt === 0 ? [] : [...faultsOf(draft)].map(([field, fault]) => [field, t(`series.${fault}`)] as const),
  );
  const { error, summary } = formFaults(found, problem, {
    labels,
    named: (name, message) => t('report.namedFinding', { name, message }),
    idOf: fieldId,
  });

  function change(part: Partial<SeriesDraft>) {
    setDraft((before) => ({ ...before, ...part }));
    // What was shown, or refused, was of another form.
    setPlanned(null);
    setKey(uniqueKey());
    setUp.reset();
  }

  function send(dryRun: boolean) {
    setAttempt(attempt + 1);
    if (faultsOf(draft).size > 0) return;
    setUp.mutate(
      { body: bodyOf(draft), key: dryRun ? uniqueKey() : key, dryRun },
      {
        onSuccess: (answer) => {
          if (dryRun) {
            setPlanned(answer);
            return;
          }
          notifications.show({ message: t('series.created') });
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
      <SectionCard title={t('series.what')}>
        <div className={parts.fields}>
          <SeriesFields draft={draft} error={error} onChange={change} />
        </div>
      </SectionCard>
      <TierList tiers={draft.tiers} error={error} onChange={(tiers) => change({ tiers })} />
      {planned && <PlannedPreview planned={planned} />}
      <div className={parts.buttons}>
        <Button
          variant={planned ? 'default' : 'filled'}
          loading={setUp.isPending && setUp.variables.dryRun}
          onClick={() => send(true)}
        >
          {t('series.showPreview')}
        </Button>
        {planned && (
          <Button loading={setUp.isPending && !setUp.variables.dryRun} onClick={() => send(false)}>
            {t('series.create')}
          </Button>
        )}
        <Button variant="default" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </>
  );
}
