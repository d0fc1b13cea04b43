import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { SectionCard } from '@/ui/section-card';
import { StatusBadge } from '@/ui/status-badge';
import type { Content, Report, ReportKey, Template } from '../api/types';
import { activityName, inLanguage, type Wording } from '../model/finding-words';
import type { FormActivity, FormTable, ReportForm } from '../model/report-form';
import { activityStatusLook } from './activity-status-look';
import { OutputsTable } from './outputs-table';
import { ReportFiles } from './report-files';
import { NO_VALUE, type Marks } from './sheet-cell';
import { SheetTable } from './sheet-table';
import classes from './report-sheet.module.css';

const keyOf = ({ series, organisation, period }: Report): ReportKey => ({
  series: series.code,
  organisation: organisation.code,
  period,
});

interface Props extends Marks {
  report: Report;
  template: Template;
  form: ReportForm;
  wording: Wording;
  /** Draws the figures of a section in another way, beside what a reviewer compares them with. */
  figures?: (table: FormTable, title: string) => ReactNode;
}

interface ActivityProps extends Marks {
  activity: FormActivity;
  content: Content;
  wording: Wording;
}

function ActivityLine({ activity, content, wording, commented, onComment }: ActivityProps) {
  const { t } = useI18n();
  const format = useFormat();
  const result = content.activities.find((candidate) => candidate.activity === activity.id);
  const look = activityStatusLook(result?.status ?? null);
  const people = result?.participants;
  const shown = (count: number | null | undefined) =>
    count === null || count === undefined ? NO_VALUE : format.number(count);
  const target = `activity:${activity.id}`;
  const name = activityName(activity.id, wording);
  const facts = [
    result?.doneOn && format.date(result.doneOn),
    result?.quantity !== null &&
      result?.quantity !== undefined &&
      `${t('report.quantity')}: ${shown(result.quantity)}`,
    people &&
      t('report.participantsLine', {
        total: shown(people.total),
        women: shown(people.women),
        men: shown(people.men),
      }),
    result?.note && `“${result.note}”`,
  ].filter((fact) => typeof fact === 'string' && fact !== '');
  return (
    <li className={classes.activity} data-found={commented.has(target) ? 'comment' : undefined}>
      <div className={classes.activityHead}>
        {onComment ? (
          <button
            type="button"
            className={classes.textButton}
            aria-label={t('report.commentCell', { cell: name })}
            onClick={() => onComment(target)}
          >
            {name}
          </button>
        ) : (
          <span>{name}</span>
        )}
        <StatusBadge tone={look.tone} shape={look.shape}>
          {t(`report.activity.${result?.status ?? 'none'}`)}
        </StatusBadge>
      </div>
      {facts.length > 0 && <p className={classes.facts}>{facts.join(' · ')}</p>}
    </li>
  );
}

/** A report as it was sent: figures, results, answers. With `onComment` each of them can be commented on. */
export function ReportSheet(props: Props) {
  const { report, template, form, wording, commented, onComment, figures } = props;
  const { t, language } = useI18n();
  const { content } = report;
  const shown = (table: FormTable, title: string) =>
    figures ? figures(table, title) : <SheetTable key={table.code} {...props} title={title} table={table} />;
  return template.sections.map((section) => {
    const title = inLanguage(language, section.titleVi, section.titleEn);
    switch (section.kind) {
      case 'CELLS':
        return (
          <SectionCard key={section.code} title={title}>
            {content.nil && <p>{t('report.nil')}</p>}
            {form.tables.filter(({ code }) => code === section.code).map((table) => shown(table, title))}
          </SectionCard>
        );
      case 'ACTIVITIES':
        return (
          <SectionCard key={section.code} title={title}>
            {form.activities.length === 0 && <p className={classes.facts}>{t('report.noActivities')}</p>}
            <ul className={classes.activities}>
              {form.activities.map((activity) => (
                <ActivityLine
                  key={activity.id}
                  activity={activity}
                  content={content}
                  wording={wording}
                  commented={commented}
                  onComment={onComment}
                />
              ))}
            </ul>
          </SectionCard>
        );
      case 'NARRATIVE':
        return (
          <SectionCard key={section.code} title={title}>
            {section.questions.map(({ code, labelVi, labelEn }) => {
              const label = inLanguage(language, labelVi, labelEn);
              const target = `narrative:${code}`;
              const answer = content.narrative.find((candidate) => candidate.code === code)?.text;
              return (
                <div
                  key={code}
                  data-found={commented.has(target) ? 'comment' : undefined}
                  className={classes.answer}
                >
                  <h3 className={classes.question}>
                    {onComment ? (
                      <button
                        type="button"
                        className={classes.textButton}
                        aria-label={t('report.commentCell', { cell: label })}
                        onClick={() => onComment(target)}
                      >
                        {label}
                      </button>
                    ) : (
                      label
                    )}
                  </h3>
                  <p className={classes.text}>{answer ?? NO_VALUE}</p>
                </div>
              );
            })}
          </SectionCard>
        );
      case 'OUTPUTS':
        return (
          <SectionCard key={section.code} title={title}>
            <OutputsTable title={title} report={report} />
          </SectionCard>
        );
      case 'ATTACHMENTS':
        return (
          <SectionCard key={section.code} title={title}>
            <ReportFiles reportKey={keyOf(report)} report={report} />
          </SectionCard>
        );
    }
  });
}
