import { useMemo, useState } from 'react';
import { useT } from '@/i18n/i18n-context';
import { usePhone } from '@/lib/use-phone';
import { AppLink } from '@/ui/app-link';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { PageHeader } from '@/ui/page-header';
import type { Activity, Plan } from '../../api/types';
import { PlanStatusBadge } from '../../components/plan-badges';
import { citation } from '../../model/citation';
import { printedNumber } from '../../model/document-outline';
import type { DraftTarget } from '../api/queries';
import { partName } from '../model/part-name';
import { plainText } from '../model/parts';
import { CommentDialog, type CommentTarget } from './comment-dialog';
import { CommentsPanel } from './comments-panel';
import { DraftContext } from './draft-context';
import { DraftGroups } from './draft-groups';
import { DraftMoves } from './draft-moves';
import { DraftPaper } from './draft-paper';
import { DraftRail } from './draft-rail';
import { ReviewNotice } from './review-notice';
import { SaveBar } from './save-bar';
import { useDesk } from './use-desk';
import { useStructure } from './use-structure';
import classes from './paper.module.css';

interface Props {
  plan: Plan;
  targets: readonly DraftTarget[];
  activities: readonly Activity[];
}

const LONGEST_LABEL = 80;

/** The draft with everything that is done to it. */
export function DraftDesk({ plan, targets, activities }: Props) {
  const t = useT();
  const desk = useDesk({ plan, targets, activities });
  const [open, setOpen] = useState<string | null>(null);
  const [commented, setCommented] = useState<CommentTarget | null>(null);
  const [leaving, setLeaving] = useState<string | null>(null);
  const structure = useStructure(plan.id, desk, { ...plan.area }, setOpen);
  const mayEdit = plan.allowedActions.includes('EDIT');

  const partNames = useMemo(() => {
    const short = (value: string, label: string) => ({ value, label: label.slice(0, LONGEST_LABEL) });
    const names = {
      SECTION: plan.sections.map((section) =>
        short(
          section.id,
          `${printedNumber({ code: section.code, heading: null })} ${section.heading ?? section.paragraphs[0]?.text ?? ''}`,
        ),
      ),
      OBJECTIVE: plan.objectives.map(({ id, code, text }) => short(id, `${code} ${text}`)),
      LEGAL_BASIS: plan.legalBases.map((basis) => short(basis.id, citation(basis, t))),
    };
    return (of: keyof typeof names) => names[of];
  }, [plan, t]);

  const phone = usePhone();
  const comments = (
    <aside className={classes.aside} data-noprint>
      <CommentsPanel />
    </aside>
  );

  const about = commented?.part ? desk.find(commented.part) : undefined;
  const leavingEntry = leaving === null ? undefined : desk.entry(leaving);
  return (
    <DraftContext
      value={{
        desk,
        plan,
        mayEdit,
        mayComment: plan.allowedActions.includes('COMMENT'),
        asOf: plan.periodStart,
        partNames,
        add: structure.add,
        move: structure.move,
        canMove: structure.canMove,
        remove: setLeaving,
        open,
        setOpen,
        comment: (part, quote) => setCommented({ part, quote }),
      }}
    >
      <PageHeader
        title={t(mayEdit ? 'draft.pageTitle' : 'draft.readTitle', { title: plan.title })}
        subtitle={
          <>
            <span>{plan.issuer.name}</span>
            <PlanStatusBadge status={plan.status} />
          </>
        }
        actions={
          <>
            <AppLink to="/plans/$planId" params={{ planId: plan.id }}>
              {t('draft.seePlan')}
            </AppLink>
            <DraftMoves />
          </>
        }
      />
      <ReviewNotice plan={plan} />
      <div className={classes.layout}>
        <DraftRail />
        {phone && comments}
        <div className={classes.main}>
          <DraftPaper headKey={plan.id} />
          <DraftGroups headKey={plan.id} />
        </div>
        {!phone && comments}
      </div>
      {mayEdit && <SaveBar />}
      <CommentDialog
        planId={plan.id}
        about={about ? partName(about, t) : null}
        target={commented}
        onClose={() => setCommented(null)}
      />
      <ConfirmDialog
        opened={leavingEntry !== undefined}
        title={t('draft.removeTitle')}
        confirmLabel={t('draft.remove')}
        destructive
        onClose={() => setLeaving(null)}
        onConfirm={() => {
          if (leaving !== null) structure.removeNow(leaving);
          setLeaving(null);
        }}
      >
        {leavingEntry && (
          <p className={classes.leaving} lang="vi">
            {plainText(leavingEntry.kind, leavingEntry.content).slice(0, 400)}
          </p>
        )}
        <p>{t('draft.removeText')}</p>
      </ConfirmDialog>
    </DraftContext>
  );
}
