import { Tabs } from '@mantine/core';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useMe } from '@/api/me';
import { useT } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { usePhone } from '@/lib/use-phone';
import { AppLink } from '@/ui/app-link';
import { PageHeader } from '@/ui/page-header';
import { SectionCard } from '@/ui/section-card';
import type { PlanImport } from '../api/types';
import { ReviewCopy } from '../model/device-copy';
import type { JsonObject } from '../model/json';
import { ReviewDesk, type DeskState } from '../model/review-desk';
import { ConfirmBar } from './confirm-bar';
import { ItemCard } from './item-card';
import { SourcePane } from './source-pane';
import { TakeOver } from './take-over';
import { Unrecognised } from './unrecognised';
import classes from './import.module.css';

/** Goes to the first of these elements that is on the page. */
function useFocusGoal(goal: DeskState['focusGoal']) {
  useEffect(() => {
    const found = goal?.ids.map((id) => document.getElementById(id)).find((element) => element !== null);
    if (!found) return;
    found.scrollIntoView({ block: 'center' });
    found.focus({ preventScroll: true });
  }, [goal]);
}

/** What was typed on this device is not there to be lost. */
function useWarning(refused: boolean) {
  useEffect(() => {
    if (!refused) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [refused]);
}

/** The text and what was read from it, side by side; on a phone one after the other. */
export function ImportReview({ imported }: { imported: PlanImport }) {
  const t = useT();
  const me = useMe();
  const format = useFormat();
  const phone = usePhone();
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const title = imported.fileName ?? imported.draft.title ?? t('planImport.pasted');
  const [copy] = useState(() => new ReviewCopy(me.username, imported.id));
  const [desk] = useState(() => {
    const draft = imported.draft as unknown as JsonObject;
    const { issuer, area } = imported;
    return new ReviewDesk({ ...imported, draft }, copy, title, { as: 'DRAFT', issuer, area });
  });
  const state = useSyncExternalStore(desk.subscribe, desk.getState);
  const waiting = useMemo(() => desk.waitingPaths(state.waiting), [desk, state.waiting]);
  useFocusGoal(state.focusGoal);
  useWarning(state.deviceRefuses);
  useEffect(() => desk.open(), [desk]);

  const source = (
    <SourcePane
      lines={desk.lines}
      active={state.active}
      waiting={waiting}
      endOf={desk.endOf}
      goal={state.sourceGoal}
      onPick={desk.pick}
      onPoint={desk.pointAt}
    />
  );
  const draft = (
    <div className={classes.draft}>
      {desk.groups.map(({ list, label, item: name, items }) => (
        <SectionCard
          key={list}
          title={list === '' ? t(label) : t('planImport.groupCount', { name: t(label), count: items.length })}
        >
          {items.map((item) => (
            <ItemCard
              key={item.pointer}
              item={item}
              name={list === '' ? null : name}
              mayLeaveOut={list !== '' && list !== 'sections'}
              review={state.review}
              faults={faults}
              aside={!phone}
              acts={desk}
            />
          ))}
        </SectionCard>
      ))}
      <Unrecognised text={imported.text} spans={imported.unrecognised} onShow={desk.show} />
      <TakeOver
        importId={imported.id}
        desk={desk}
        state={state}
        onFaults={setFaults}
        onDone={() => copy.clear()}
      />
    </div>
  );

  return (
    <>
      <PageHeader
        title={t('planImport.reviewTitle')}
        subtitle={
          <>
            <span>{title}</span>
            <span>{t('planImport.readAt', { time: format.dateTime(imported.createdAt) })}</span>
            <span>{t('planImport.keptUntil', { date: format.dateTime(imported.keptUntil) })}</span>
          </>
        }
        actions={<AppLink to="/plan-imports">{t('planImport.another')}</AppLink>}
      />
      {imported.notes.map((note) => (
        <p key={note} className={classes.note}>
          {t(`planImport.note.${note}`)}
        </p>
      ))}
      {state.deviceRefuses && <p className={classes.note}>{t('planImport.deviceRefuses')}</p>}
      <ConfirmBar waiting={state.waiting.length} onNext={desk.next} onPrevious={desk.previous} />
      {phone ? (
        <Tabs
          value={state.view}
          keepMounted={false}
          onChange={(view) => desk.turnTo(view === 'SOURCE' ? 'SOURCE' : 'DRAFT')}
        >
          <Tabs.List aria-label={t('planImport.views')} mb="md">
            <Tabs.Tab value="DRAFT">{t('planImport.draft')}</Tabs.Tab>
            <Tabs.Tab value="SOURCE">{t('planImport.source')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="DRAFT">{draft}</Tabs.Panel>
          <Tabs.Panel value="SOURCE">{source}</Tabs.Panel>
        </Tabs>
      ) : (
        <div className={classes.sides}>
          {source}
          {draft}
        </div>
      )}
    </>
  );
}
