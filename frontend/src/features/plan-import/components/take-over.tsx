import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { uniqueKey } from '@/lib/unique-key';
import { ErrorState } from '@/ui/error-state';
import { ErrorSummary, type SummaryItem } from '@/ui/error-summary';
import { SectionCard } from '@/ui/section-card';
import { areasQuery, issuersQuery } from '../api/choices';
import { useTakeOver } from '../api/plan-imports';
import type { Choice } from '../model/device-copy';
import { gapsOf } from '../model/gaps';
import { valueAt } from '../model/json';
import { confirmId, editorId, placeId } from '../model/places';
import { TAKE_OVER_ID, type DeskState, type ReviewDesk } from '../model/review-desk';
import { RefSelect } from './ref-select';
import classes from './import.module.css';

interface Props {
  importId: string;
  desk: ReviewDesk;
  state: DeskState;
  /** Faults of lines, by pointer. */
  onFaults: (faults: Readonly<Record<string, string>>) => void;
  onDone: () => void;
}

const WAYS = ['DRAFT', 'RECORDED'] as const satisfies Choice['as'][];
const ISSUER_ID = 'co-quan-ban-hanh';
const AREA_ID = 'dia-ban';

/** The element of a line to correct: the one of these that is on the page. */
const elementOf = (pointer: string) =>
  [editorId(pointer), confirmId(pointer)].find((id) => document.getElementById(id)) ?? placeId(pointer);

/** Makes a plan of the checked draft: as a draft to go on with, or as the record of a document in force. */
export function TakeOver({ importId, desk, state, onFaults, onDone }: Props) {
  const t = useT();
  const navigate = useNavigate();
  const [attempt, setAttempt] = useState<{ count: number; items: readonly SummaryItem[] }>({
    count: 0,
    items: [],
  });
  const [key] = useState(uniqueKey);
  const takeOver = useTakeOver(importId);
  const { choice, waiting } = state;
  const draft = desk.reviewedDraft();
  const gaps = choice.as === 'RECORDED' ? gapsOf(draft) : [];
  // A document in force is of its own day, a draft of the day on which it begins.
  const days = choice.as === 'RECORDED' ? ['/issuedOn', '/periodStart'] : ['/periodStart'];
  const asOf = days.map((pointer) => valueAt(draft, pointer)).find((day) => typeof day === 'string');
  const lacks = (part: 'issuer' | 'area') => attempt.count > 0 && choice[part] === null;

  function faults(): SummaryItem[] {
    const [first] = waiting;
    return [
      ...(first === undefined
        ? []
        : [{ message: t('planImport.faultWaiting', { count: waiting.length }), fieldId: elementOf(first) }]),
      ...(choice.issuer ? [] : [{ message: t('planImport.faultIssuer'), fieldId: ISSUER_ID }]),
      ...(choice.area ? [] : [{ message: t('planImport.faultArea'), fieldId: AREA_ID }]),
    ];
  }

  function refused(error: unknown) {
    const byLine: Record<string, string> = {};
    const items = problemOf(error).errors.map(({ pointer, message }): SummaryItem => {
      if (pointer === '/issuer') return { message, fieldId: ISSUER_ID };
      if (pointer === '/area') return { message, fieldId: AREA_ID };
      const place = desk.placeOf(pointer.replace(/^\/draft/, ''));
      if (place === null) return { message };
      byLine[place] = message;
      return { message, fieldId: placeId(place) };
    });
    onFaults(byLine);
    setAttempt((before) => ({ count: before.count + 1, items }));
  }

  function send() {
    const { issuer, area } = choice;
    const items = faults();
    onFaults({});
    setAttempt((before) => ({ count: before.count + 1, items }));
    if (items.length > 0 || !issuer || !area) return;
    takeOver.mutate(
      { draft, as: choice.as, issuer: issuer.code, area: area.code, key: `${key}.${attempt.count}` },
      {
        onSuccess: ({ id }) => {
          onDone();
          void navigate({ to: '/plans/$planId', params: { planId: id } });
        },
        onError: refused,
      },
    );
  }

  return (
    <SectionCard title={t('planImport.takeOver')}>
      <div id={TAKE_OVER_ID} className={classes.takeOver} tabIndex={-1}>
        <ErrorSummary items={attempt.items} attempt={attempt.count} />
        {takeOver.isError && attempt.items.length === 0 && (
          <ErrorState
            title={t('planImport.takeOverFailed')}
            problem={problemOf(takeOver.error)}
            safe={t('planImport.safe')}
          />
        )}
        <fieldset className={classes.ways}>
          <legend>{t('planImport.takeOverAs')}</legend>
          {WAYS.map((way) => (
            <label key={way} className={classes.way}>
              <input
                type="radio"
                name="as"
                checked={choice.as === way}
                onChange={() => desk.choose({ as: way })}
              />
              <span>
                <strong>{t(`planImport.as.${way}`)}</strong>
                <span className={classes.hint}>{t(`planImport.asHint.${way}`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {gaps.length > 0 && (
          <p className={classes.gaps}>
            {t('planImport.gaps', { list: gaps.map((gap) => t(`plan.gap.${gap}`)).join(', ') })}
          </p>
        )}
        <RefSelect
          id={ISSUER_ID}
          label={t('plan.issuer')}
          placeholder={t('planImport.issuerHint')}
          value={choice.issuer}
          query={(text) => issuersQuery(text, asOf)}
          error={lacks('issuer') ? t('planImport.faultIssuer') : undefined}
          onChange={(issuer) => desk.choose({ issuer })}
        />
        <RefSelect
          id={AREA_ID}
          label={t('plan.area')}
          placeholder={t('planImport.areaHint')}
          value={choice.area}
          query={(text) => areasQuery(text, asOf)}
          error={lacks('area') ? t('planImport.faultArea') : undefined}
          onChange={(area) => desk.choose({ area })}
        />
        <div>
          <Button loading={takeOver.isPending} onClick={send}>
            {t(`planImport.do.${choice.as}`)}
          </Button>
        </div>
      </div>
    </SectionCard>
  );
}
