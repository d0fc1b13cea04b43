import { useT } from '@/i18n/i18n-context';
import { SectionCard } from '@/ui/section-card';
import { useBasesInText } from './draft-context';
import { AboutPlan } from './head-fields';
import { PartGroup, type GroupedKind } from './part-group';
import classes from './paper.module.css';

export const GROUPS = [
  'OBJECTIVE',
  'TARGET',
  'ACTIVITY',
  'DUTY',
  'REPORTING_DUTY',
  'FUNDING',
  'PLAN_REQUEST',
  'TARGET_GROUP',
  'ANNEX',
] as const satisfies readonly GroupedKind[];

/** The place of a group on the page. */
export const groupAnchor = (kind: GroupedKind) => `nhom-${kind.toLowerCase().replaceAll('_', '-')}`;

/** What the document says, as records that the system follows: who does what by when, to which level. */
export function DraftGroups({ headKey }: { headKey: string }) {
  const t = useT();
  // Then the records of them stand among the data.
  const basesBeside = useBasesInText();
  return (
    <>
      <p className={classes.groupsNote}>{t('draft.groupsNote')}</p>
      <div id="thong-tin">
        <SectionCard title={t('plan.facts')}>
          <AboutPlan headKey={headKey} />
        </SectionCard>
      </div>
      {basesBeside && (
        <div id="can-cu">
          <SectionCard title={t('draft.group.LEGAL_BASIS')}>
            <PartGroup kind="LEGAL_BASIS" />
          </SectionCard>
        </div>
      )}
      {GROUPS.map((kind) => (
        <div key={kind} id={groupAnchor(kind)}>
          <SectionCard title={t(`draft.group.${kind}`)}>
            <PartGroup kind={kind} />
          </SectionCard>
        </div>
      ))}
    </>
  );
}
