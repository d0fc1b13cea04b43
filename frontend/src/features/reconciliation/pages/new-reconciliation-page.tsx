import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { dateInVietnam } from '@/lib/format';
import { nameIn } from '@/lib/language';
import { uniqueKey } from '@/lib/unique-key';
import { AppLink } from '@/ui/app-link';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import parts from '@/ui/form-parts.module.css';
import { PageHeader } from '@/ui/page-header';
import { SectionCard } from '@/ui/section-card';
import { areasQuery, elementsQuery } from '../api/choices';
import { useCreate } from '../api/reconciliations';
import { ParticipantFields } from '../components/participant-fields';
import { SearchField } from '../components/search-field';
import { bodyOf, emptySession, faultsOf, PARTS_OF_YEAR, type SessionDraft } from '../model/new-session';

const YEARS_BACK = 6;

/** A new session: where, when, which figures, and who is asked. */
export function NewReconciliationPage() {
  const { t, language } = useI18n();
  const format = useFormat();
  const me = useMe();
  const navigate = useNavigate();
  const today = dateInVietnam(me.businessNow);
  const thisYear = Number(today.slice(0, 4));
  const [draft, setDraft] = useState(() => emptySession(today));
  const [tried, setTried] = useState(false);
  const [key, setKey] = useState(uniqueKey);
  const elements = useQuery(elementsQuery).data ?? [];
  const create = useCreate();
  const faults = tried ? faultsOf(draft) : new Map<string, never>();
  const asOf = `${draft.year}-12-31` < today ? `${draft.year}-12-31` : today;

  if (!me.permissions.includes('REVIEW')) {
    return (
      <>
        <PageHeader title={t('reconciliation.newTitle')} />
        <EmptyState action={<AppLink to="/reconciliations">{t('reconciliation.back')}</AppLink>}>
          {t('reconciliation.notAllowed')}
        </EmptyState>
      </>
    );
  }

  const put = (values: Partial<SessionDraft>) => setDraft((before) => ({ ...before, ...values }));
  const error = (field: string) => {
    const fault = faults.get(field);
    return fault && t(`reconciliation.${fault}`);
  };

  function send() {
    setTried(true);
    if (faultsOf(draft).size > 0) return;
    create.mutate(
      { key, body: bodyOf(draft) },
      {
        onSuccess: ({ id }) => void navigate({ to: '/reconciliations/$id', params: { id } }),
        onError: () => setKey(uniqueKey()),
      },
    );
  }

  return (
    <>
      <PageHeader
        title={t('reconciliation.newTitle')}
        subtitle={t('reconciliation.newNote')}
        hasErrors={faults.size > 0 || create.isError}
      />
      {create.isError && (
        <ErrorState title={t('reconciliation.createFailed')} problem={problemOf(create.error)} />
      )}
      <SectionCard title={t('reconciliation.newTitle')}>
        <div className={parts.fields}>
          <div className={parts.pair}>
            <SearchField
              label={t('reconciliation.area')}
              placeholder={t('reconciliation.areaSearch')}
              nothingFound={t('reconciliation.areaNone')}
              clearLabel={t('reconciliation.areaClear')}
              value={draft.area}
              error={error('area')}
              query={(text) => areasQuery(text, asOf)}
              onChange={(area) => put({ area })}
            />
            <NativeSelect
              label={t('reconciliation.year')}
              value={draft.year}
              onChange={(event) => put({ year: event.currentTarget.value })}
              data={Array.from({ length: YEARS_BACK }, (_, at) => String(thisYear - at))}
            />
            <NativeSelect
              label={t('reconciliation.period')}
              value={draft.part}
              onChange={(event) => put({ part: event.currentTarget.value })}
              data={PARTS_OF_YEAR.map((part) => ({
                value: part,
                label: format.period(`${draft.year}${part}`),
              }))}
            />
            <NativeSelect
              label={t('reconciliation.level')}
              value={draft.wholeArea ? 'SELF' : 'CHILDREN'}
              onChange={(event) => put({ wholeArea: event.currentTarget.value === 'SELF' })}
              data={(['CHILDREN', 'SELF'] as const).map((value) => ({
                value,
                label: t(`reconciliation.level.${value}`),
              }))}
            />
          </div>
          <fieldset className={parts.part}>
            <legend>{t('reconciliation.elements')}</legend>
            {error('elements') && <p className={parts.fault}>{error('elements')}</p>}
            <div className={parts.pair}>
              {elements.map((element) => (
                <Checkbox
                  key={element.code}
                  label={nameIn(language, element)}
                  checked={draft.elements.includes(element.code)}
                  onChange={({ currentTarget: { checked } }) =>
                    put({
                      elements: checked
                        ? [...draft.elements, element.code]
                        : draft.elements.filter((code) => code !== element.code),
                    })
                  }
                />
              ))}
            </div>
          </fieldset>
          <ParticipantFields
            participants={draft.participants}
            asOf={asOf}
            error={error}
            onChange={(participants) => put({ participants })}
          />
          <div className={parts.buttons}>
            <Button loading={create.isPending} onClick={send}>
              {t('reconciliation.create')}
            </Button>
            <AppLink to="/reconciliations">{t('common.cancel')}</AppLink>
          </div>
        </div>
      </SectionCard>
    </>
  );
}
