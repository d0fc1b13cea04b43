import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { dateInVietnam } from '@/lib/format';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { SectionCard } from '@/ui/section-card';
import { StatusBadge } from '@/ui/status-badge';
import { cascadeQuery, checkQuery, useAllocate, useSaveCascade } from '../api/cascade';
import type { Target } from '../api/targets';
import type { Cascade, CascadeDraft } from '../api/types';
import {
  decisionLacks,
  decisionOf,
  draftOf,
  findingsOf,
  sheetIn,
  sheetOf,
  typedDecision,
  type Sheet,
  type TypedDecision,
} from '../model/cascade-sheet';
import { decisionWords } from '../model/decision-words';
import { CascadeFindings } from './cascade-findings';
import { CascadeTable } from './cascade-table';
import { DecisionFields } from './decision-fields';
import type { TypedCascade } from './use-typed-cascade';
import classes from './cascade.module.css';

const WAIT_MS = 400;
const STALE = 412;

const BADGES = {
  NONE: { tone: 'neutral', shape: 'ring' },
  DRAFT: { tone: 'info', shape: 'pencil' },
  ALLOCATED: { tone: 'success', shape: 'check' },
} as const;

interface Props {
  target: Target;
  /** As the service holds it now. */
  cascade: Cascade;
  /** What was typed and not saved yet; null when nothing was. */
  kept: TypedCascade | null;
  onChange: (typed: TypedCascade | null) => void;
}

/** What is handed down of a target: typed as a table, checked while it is typed, then allocated by a decision. */
export function CascadeEditor({ target, cascade, kept, onChange }: Props) {
  const { t, language } = useI18n();
  const format = useFormat();
  const saved = useMemo(() => sheetOf(cascade, language), [cascade, language]);
  const editable = cascade.allowedActions.includes('EDIT');
  const changes = editable ? kept : null;
  // Null while nothing differs from what is saved; then all cells, as they are typed.
  const typed = changes?.sheet ? sheetIn(cascade, changes.sheet, changes.language, language) : null;
  const decision = changes?.decision ?? null;
  const [outside, setOutside] = useState(0);
  const [asked, setAsked] = useState(false);
  const [tried, setTried] = useState(false);
  const [lacking, setLacking] = useState<(keyof TypedDecision)[]>([]);
  const again = useQuery({ ...cascadeQuery(target.id), enabled: false });
  const save = useSaveCascade();
  const allocate = useAllocate();

  const sheet = typed ?? saved;
  const written = decision ?? typedDecision(cascade.decision);
  const { draft, unreadable } = draftOf(cascade, sheet, decisionOf(written), language);
  const changed = changes !== null;
  // As text: the same cells are the same text, whenever they were read.
  const [settled] = useDebouncedValue(JSON.stringify(draft), WAIT_MS);
  const check = useQuery({
    ...checkQuery({ target, version: cascade.version, draft: JSON.parse(settled) as CascadeDraft }),
    enabled: typed !== null && unreadable.length === 0,
    placeholderData: (before) => before,
  });
  const refused = save.isError && problemOf(save.error).status === STALE;
  const stale = refused || (changes !== null && changes.version !== cascade.version);
  const shown: Cascade = typed !== null && check.data ? { ...check.data, version: cascade.version } : cascade;
  const whole = findingsOf(shown.findings, null);
  const faults = shown.findings.filter(({ severity }) => severity === 'ERROR').length;

  function keepChange(change: Partial<Pick<TypedCascade, 'sheet' | 'decision'>>) {
    onChange({ version: changes?.version ?? cascade.version, sheet: typed, decision, ...change, language });
  }

  function type(change: Sheet, left: number) {
    keepChange({ sheet: { ...sheet, ...change } });
    setOutside(left);
  }

  function drop() {
    onChange(null);
    save.reset();
    setOutside(0);
    setLacking([]);
    setTried(false);
  }

  async function keep(): Promise<Cascade | null> {
    if (!changed) return cascade;
    try {
      const answer = await save.mutateAsync({ target, version: cascade.version, draft });
      onChange(null);
      return answer;
    } catch (error) {
      // The newest is fetched: what was typed stays beside it.
      if (problemOf(error).status === STALE) void again.refetch();
      return null;
    }
  }

  async function saveDraft() {
    if (await keep()) notifications.show({ message: t('cascade.saved') });
  }

  function ask() {
    const lacks = decisionLacks(written);
    setLacking(lacks);
    setTried(true);
    if (lacks.length === 0 && faults === 0) setAsked(true);
  }

  async function handDown() {
    const held = await keep();
    if (held === null) return setAsked(false);
    allocate.mutate(
      { target, version: held.version },
      {
        onSuccess: ({ units }) => {
          setAsked(false);
          const count = units.filter(({ value }) => value !== null).length;
          notifications.show({ message: t('cascade.allocated', { count }) });
        },
      },
    );
  }

  if (cascade.units.length === 0) return <EmptyState>{t('cascade.noUnits')}</EmptyState>;
  const allocatedOn = cascade.allocatedAt === null ? '' : format.date(dateInVietnam(cascade.allocatedAt));
  return (
    <SectionCard
      title={t('cascade.title')}
      actions={
        <StatusBadge {...BADGES[cascade.state]}>
          {cascade.state === 'ALLOCATED'
            ? t('cascade.state.ALLOCATED', { date: allocatedOn })
            : t(`cascade.state.${cascade.state}`)}
        </StatusBadge>
      }
    >
      {editable && (
        <p className={classes.second} data-noprint>
          {t('cascade.paste')}
        </p>
      )}
      <CascadeTable
        cascade={shown}
        sheet={sheet}
        others={stale ? saved : null}
        editable={editable}
        onType={type}
      />
      {outside > 0 && <p role="status">{t('cascade.outside', { count: outside })}</p>}
      {unreadable.length > 0 && (
        <p role="alert" className={classes.fault}>
          {t('cascade.unreadable')}
        </p>
      )}
      <h3>{t('cascade.found')}</h3>
      <div aria-live="polite">
        {check.isFetching && typed !== null ? (
          <p className={classes.second}>{t('cascade.checking')}</p>
        ) : (
          shown.findings.length === 0 && (
            <p>{t(draft.units.length === 0 ? 'cascade.nothingYet' : 'cascade.foundNone')}</p>
          )
        )}
        <CascadeFindings findings={whole} />
      </div>
      {check.isError && typed !== null && (
        <ErrorState problem={problemOf(check.error)} onRetry={() => void check.refetch()} />
      )}
      <h3>{t('cascade.decision')}</h3>
      {editable && (
        <DecisionFields
          decision={written}
          lacks={lacking}
          onChange={(next) => {
            keepChange({ decision: next });
            setLacking([]);
          }}
        />
      )}
      <p data-paper={editable || undefined} aria-hidden={editable || undefined}>
        {draft.decision ? decisionWords(draft.decision, t) : '–'}
      </p>
      {stale && <p role="alert">{t('cascade.stale')}</p>}
      {save.isError && !refused && <ErrorState problem={problemOf(save.error)} />}
      {tried && faults > 0 && (
        <p role="alert" className={classes.fault}>
          {t('cascade.faultsFirst', { count: faults })}
        </p>
      )}
      {editable && (
        <div className={classes.bar} data-noprint>
          <Button
            variant="default"
            disabled={!changed || unreadable.length > 0}
            loading={save.isPending}
            onClick={() => void saveDraft()}
          >
            {t('cascade.save')}
          </Button>
          {cascade.allowedActions.includes('ALLOCATE') && (
            <Button disabled={unreadable.length > 0} onClick={ask}>
              {t('cascade.allocate')}
            </Button>
          )}
          {changed && (
            <>
              <Button variant="subtle" disabled={save.isPending} onClick={drop}>
                {t('cascade.drop')}
              </Button>
              <span role="status">{t('cascade.unsaved')}</span>
            </>
          )}
        </div>
      )}
      <ConfirmDialog
        opened={asked}
        title={t('cascade.allocateTitle', { code: target.code })}
        confirmLabel={t('cascade.allocate')}
        pending={save.isPending || allocate.isPending}
        problem={allocate.error && problemOf(allocate.error)}
        onConfirm={() => void handDown()}
        onClose={() => setAsked(false)}
      >
        <p>{t('cascade.allocateText', { count: draft.units.length })}</p>
        {shown.findings.length > 0 && (
          <p>{t('cascade.allocateFindings', { count: shown.findings.length })}</p>
        )}
      </ConfirmDialog>
    </SectionCard>
  );
}
