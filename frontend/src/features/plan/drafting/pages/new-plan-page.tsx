import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState, type FormEvent } from 'react';
import { useMe } from '@/api/me';
import { formErrors, problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { dateInVietnam } from '@/lib/format';
import { useSearchState } from '@/lib/use-search-state';
import { DateField } from '@/ui/date-field';
import { ErrorSummary } from '@/ui/error-summary';
import { PageHeader } from '@/ui/page-header';
import { problemSentence } from '@/ui/problem-text';
import { SectionCard } from '@/ui/section-card';
import { planQuery } from '../../api/plans';
import { useCreatePlan, type NewPlan } from '../api/drafts';
import { ChoiceField } from '../components/choice-field';
import {
  BEGINNINGS,
  missingFields,
  NEW_PLAN_FIELDS,
  offered,
  planYear,
  type NewPlanField,
  type NewPlanForm,
} from '../model/new-plan';
import type { Choice } from '../model/content';
import { PLAN_TYPES } from '../model/part-fields';
import classes from '../components/form.module.css';

const LABELS = {
  origin: 'draft.origin',
  title: 'draft.title',
  issuer: 'plan.issuer',
  area: 'plan.area',
  periodStart: 'draft.periodStart',
  periodEnd: 'draft.periodEnd',
  programme: 'plan.programme',
} as const satisfies Record<NewPlanField, string>;

/** The service puts a fault of the origin on the plan within it. */
const fieldId = (name: NewPlanField) => `new-${name}`;

function body(form: NewPlanForm): NewPlan {
  const { beginning, origin, type, title, issuer, area, periodStart, periodEnd, programme } = form;
  return {
    type: PLAN_TYPES.find((each) => each === type) ?? 'ANNUAL',
    title: title.trim(),
    issuer: issuer?.code ?? '',
    area: area?.code ?? '',
    periodStart: periodStart ?? '',
    periodEnd: periodEnd ?? '',
    programme: programme?.code ?? null,
    from: beginning === 'EMPTY' || origin === null ? null : { kind: beginning, plan: origin.code },
  };
}

/** "Lập kế hoạch": empty, as a copy of an earlier plan, or from what the upper plan asks for. */
export function NewPlanPage() {
  const t = useT();
  const me = useMe();
  const client = useQueryClient();
  const navigate = useNavigate();
  const create = useCreatePlan();
  const year = planYear(dateInVietnam(me.businessNow));
  const [form, setForm] = useState<NewPlanForm>({
    beginning: 'EMPTY',
    origin: null,
    type: 'ANNUAL',
    title: '',
    issuer: me.organisation,
    area: null,
    periodStart: `${year}-01-01`,
    periodEnd: `${year}-12-31`,
    programme: null,
  });
  // A unit that was asked for a plan of its own comes here with the plan that asks; one that has evaluated a plan,
  // with that plan, to begin the next.
  const [{ upper, previous }] = useSearchState();
  useEffect(() => {
    const origin = upper ?? previous;
    if (origin === undefined) return;
    const beginning = upper === undefined ? 'NEXT_YEAR' : 'UPPER_PLAN';
    void client.fetchQuery(planQuery(origin)).then(
      (plan) =>
        setForm((before) => ({
          ...before,
          ...offered(beginning, plan),
          beginning,
          origin: { code: plan.id, name: [plan.number, plan.title].filter(Boolean).join(' – ') },
          ...(upper === undefined && { issuer: plan.issuer }),
        })),
      // Out of sight by now: the form stays as it is.
      () => undefined,
    );
  }, [upper, previous, client]);
  const [attempt, setAttempt] = useState(0);
  const missing = attempt === 0 ? [] : missingFields(form);
  const problem = create.isError ? problemOf(create.error) : null;
  const served = problem
    ? formErrors(
        {
          ...problem,
          errors: problem.errors.map((e) => ({ ...e, pointer: e.pointer.replace('/from/plan', '/origin') })),
        },
        NEW_PLAN_FIELDS,
      )
    : null;
  const errorOf = (name: NewPlanField): string | null =>
    missing.includes(name)
      ? t('draft.fault.REQUIRED', { field: t(LABELS[name]) })
      : (served?.fields[name] ?? null);

  function change(changed: Partial<NewPlanForm>) {
    create.reset();
    setForm((before) => ({ ...before, ...changed }));
  }

  async function begin(origin: Choice | null) {
    change({ origin });
    if (!origin) return;
    const plan = await client.fetchQuery(planQuery(origin.code));
    change(offered(form.beginning, plan));
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (missingFields(form).length > 0) return;
    create.mutate(body(form), {
      onSuccess: (plan) => void navigate({ to: '/plans/$planId/edit', params: { planId: plan.id } }),
    });
  }

  const summary = NEW_PLAN_FIELDS.flatMap((name) => {
    const message = errorOf(name);
    return message === null ? [] : [{ message, fieldId: fieldId(name) }];
  });
  const rest = served?.rest.map(({ message }) => ({ message })) ?? [];
  const bare = problem && problem.errors.length === 0 ? [{ message: problemSentence(problem, t) }] : [];

  return (
    <>
      <PageHeader title={t('draft.start')} hasErrors={summary.length > 0} />
      <form onSubmit={submit} className={classes.start} noValidate>
        <ErrorSummary items={[...summary, ...rest, ...bare]} attempt={attempt} />
        <SectionCard title={t('draft.beginning')}>
          <div role="radiogroup" aria-label={t('draft.beginning')} className={classes.radios}>
            {BEGINNINGS.map((beginning) => (
              <label key={beginning} className={classes.radio}>
                <input
                  type="radio"
                  name="beginning"
                  value={beginning}
                  checked={form.beginning === beginning}
                  onChange={() => change({ beginning, origin: null })}
                />
                <span>
                  {t(`draft.begin.${beginning}`)}
                  <span className={classes.hint}>{t(`draft.beginText.${beginning}`)}</span>
                </span>
              </label>
            ))}
          </div>
          {form.beginning !== 'EMPTY' && (
            <ChoiceField
              key={form.beginning}
              id={fieldId('origin')}
              label={t(`draft.originOf.${form.beginning}`)}
              from="plan"
              value={form.origin}
              error={errorOf('origin')}
              onChange={(origin) => void begin(origin)}
            />
          )}
        </SectionCard>
        <SectionCard title={t('plan.facts')}>
          <div className={classes.fields}>
            <div className={classes.field} data-as="long">
              <Textarea
                id={fieldId('title')}
                label={t('draft.title')}
                description={t('draft.titleHint')}
                rows={2}
                classNames={{ input: classes.growing }}
                value={form.title}
                error={errorOf('title')}
                onChange={(event) => change({ title: event.currentTarget.value })}
              />
            </div>
            <div className={classes.field}>
              <NativeSelect
                label={t('plan.type')}
                value={form.type}
                onChange={(event) => change({ type: event.currentTarget.value })}
                data={PLAN_TYPES.map((type) => ({ value: type, label: t(`plan.type.${type}`) }))}
              />
            </div>
            <div className={classes.field}>
              <ChoiceField
                id={fieldId('issuer')}
                label={t('plan.issuer')}
                from="organisation"
                value={form.issuer}
                error={errorOf('issuer')}
                onChange={(issuer) => change({ issuer })}
              />
            </div>
            <div className={classes.field}>
              <ChoiceField
                id={fieldId('area')}
                label={t('plan.area')}
                from="area"
                value={form.area}
                asOf={form.periodStart ?? undefined}
                error={errorOf('area')}
                onChange={(area) => change({ area })}
              />
            </div>
            <div className={classes.field}>
              <ChoiceField
                id={fieldId('programme')}
                label={t('plan.programme')}
                from="programme"
                value={form.programme}
                error={errorOf('programme')}
                onChange={(programme) => change({ programme })}
              />
            </div>
            <div className={classes.field}>
              <DateField
                id={fieldId('periodStart')}
                label={t('draft.periodStart')}
                value={form.periodStart}
                error={errorOf('periodStart')}
                onChange={(periodStart) => change({ periodStart })}
              />
            </div>
            <div className={classes.field}>
              <DateField
                id={fieldId('periodEnd')}
                label={t('draft.periodEnd')}
                value={form.periodEnd}
                error={errorOf('periodEnd')}
                onChange={(periodEnd) => change({ periodEnd })}
              />
            </div>
          </div>
        </SectionCard>
        <div className={classes.buttons}>
          <Button type="submit" loading={create.isPending}>
            {t('draft.create')}
          </Button>
        </div>
      </form>
    </>
  );
}
