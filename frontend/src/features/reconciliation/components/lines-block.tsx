import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { downloadText, toCsv } from '@/lib/csv';
import { nameIn } from '@/lib/language';
import table from '@/ui/data-table.module.css';
import { ErrorState } from '@/ui/error-state';
import parts from '@/ui/form-parts.module.css';
import { SectionCard } from '@/ui/section-card';
import { reasonsQuery, useSaveLines } from '../api/reconciliations';
import type { Reconciliation } from '../api/types';
import { changed, draftOf, faultOf, linesBody, type LineDraft, type LineDrafts } from '../model/line-drafts';
import { missingWords } from '../model/missing';
import { totals } from '../model/totals';
import { LineRow } from './line-row';
import classes from './reconciliation.module.css';

interface Props {
  session: Reconciliation;
  drafts: LineDrafts;
  onDrafts: (change: (before: LineDrafts) => LineDrafts) => void;
}

/** The table of a session: agencies side by side, line by line. */
export function LinesBlock({ session, drafts, onDrafts }: Props) {
  const { t, language } = useI18n();
  const format = useFormat();
  const { lines, participants } = session;
  const editing = session.allowedActions.includes('EDIT_LINES');
  const reasons = useQuery(reasonsQuery).data ?? [];
  const save = useSaveLines(session);
  const [tried, setTried] = useState(false);
  const touched = changed(lines, drafts);
  const faulty = touched.filter((line) => faultOf(line, drafts[line.id] ?? draftOf(line), language));
  const shown = (value: number | null) =>
    value === null ? t('reconciliation.noFigure') : format.number(value);
  const missing = missingWords(session, t);

  const change = useCallback(
    (line: string, draft: LineDraft) => onDrafts((before) => ({ ...before, [line]: draft })),
    [onDrafts],
  );

  function send() {
    setTried(true);
    if (faulty.length > 0) return;
    save.mutate(linesBody(lines, drafts, language), {
      onSuccess: () => {
        setTried(false);
        onDrafts(() => ({}));
        notifications.show({ message: t('reconciliation.linesSaved') });
      },
    });
  }

  const headings = [
    t('reconciliation.area'),
    ...participants.map(({ agencyKind }) => t(`reconciliation.agency.${agencyKind}`)),
    t('reconciliation.system'),
    t('reconciliation.difference'),
    t('reconciliation.reason'),
    t('reconciliation.agreed'),
  ];

  function exportCsv() {
    const rows = lines.map((line) => [
      line.area.name,
      nameIn(language, line),
      ...participants.map(({ id }) => line.figures.find((each) => each.participant === id)?.value ?? null),
      line.systemValue,
      line.difference,
      [line.reason, line.reasonText].filter(Boolean).join(': '),
      line.agreedValue,
    ]);
    const [area = '', ...others] = headings;
    downloadText(
      `${t('reconciliation.export')}-${session.area.code}-${session.period}.csv`,
      toCsv([[area, t('reconciliation.cell'), ...others], ...rows, [t('common.exportNote')]]),
      'text/csv;charset=utf-8',
    );
  }

  return (
    <SectionCard
      title={t('reconciliation.lines')}
      actions={
        <Button variant="subtle" size="compact-md" onClick={exportCsv}>
          {t('ui.exportCsv')}
        </Button>
      }
    >
      {editing && (
        <p className={parts.note} data-noprint>
          {t('reconciliation.linesNote')}
        </p>
      )}
      {missing.length > 0 && (
        <div className={parts.note}>
          <p>{t('reconciliation.missingTitle')}</p>
          <ul>
            {missing.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </div>
      )}
      <div
        className={table.scroll}
        role="region"
        tabIndex={0}
        aria-label={t('ui.tableScroll', { caption: t('reconciliation.linesCaption') })}
      >
        <table className={`${table.table} ${classes.table}`} data-stacked>
          <caption className={table.hidden}>{t('reconciliation.linesCaption')}</caption>
          <thead>
            <tr>
              {headings.map((heading, at) => (
                <th
                  key={heading}
                  scope="col"
                  data-numeric={(at > 0 && at !== headings.length - 2) || undefined}
                >
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <LineRow
                key={line.id}
                line={line}
                participants={participants}
                reasons={reasons}
                draft={drafts[line.id] ?? draftOf(line)}
                editing={editing}
                onChange={change}
              />
            ))}
            {totals(lines).map((total) => (
              <tr key={total.cell}>
                <th scope="row">{t('reconciliation.total', { cell: nameIn(language, total) })}</th>
                {total.figures.map((value, at) => (
                  <td key={participants[at]?.id ?? at} data-numeric data-label={headings[at + 1]}>
                    {shown(value)}
                  </td>
                ))}
                <td data-numeric data-label={t('reconciliation.system')}>
                  {shown(total.system)}
                </td>
                <td data-wide />
                <td data-wide />
                <td data-numeric data-label={t('reconciliation.agreed')}>
                  {shown(total.agreed)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {editing && (
        <div className={`${parts.fields} ${classes.bar}`} data-noprint>
          {tried && faulty.length > 0 && (
            <p role="alert" className={parts.fault}>
              {t('ui.errorSummaryTitle', { count: faulty.length })}
            </p>
          )}
          {save.isError && (
            <ErrorState
              title={t('reconciliation.saveFailed')}
              problem={problemOf(save.error)}
              safe={t('reconciliation.typedSafe')}
            />
          )}
          <div className={parts.buttons}>
            <Button loading={save.isPending} disabled={touched.length === 0} onClick={send}>
              {t('reconciliation.saveLines')}
            </Button>
            <span role="status">
              {touched.length > 0 && t('reconciliation.unsaved', { count: touched.length })}
            </span>
          </div>
        </div>
      )}
    </SectionCard>
  );
}
