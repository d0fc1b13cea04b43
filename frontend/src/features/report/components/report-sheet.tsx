import { VisuallyHidden } from '@mantine/core';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { SectionCard } from '@/ui/section-card';
import { StatusBadge } from '@/ui/status-badge';
import type { Cells, Content, Report, Template } from '../api/types';
import { activityName, cellName, inLanguage, type Wording } from '../model/finding-words';
import { fieldOfPointer } from '../model/pointers';
import { SEXES, type FormActivity, type FormRow, type ReportForm } from '../model/report-form';
import { ratioCells, sexRatio, total } from '../model/sums';
import { activityStatusLook } from './activity-status-look';
import grid from './cell-grid.module.css';
import classes from './report-sheet.module.css';

const NO_VALUE = '–';

interface Marks {
  /** Targets with a comment: cell key, `activity:<id>`, `narrative:<code>`. */
  commented: ReadonlySet<string>;
  /** Makes what can be commented on a button. */
  onComment?: (target: string) => void;
}

interface Props extends Marks {
  report: Report;
  template: Template;
  form: ReportForm;
  wording: Wording;
}

const cellsOf = (content: Content): Cells =>
  Object.fromEntries(content.cells.map(({ key, value }) => [key, value ?? null]));

interface CellProps extends Marks {
  cellKey: string;
  value: number | null;
  warned: boolean;
  wording: Wording;
}

function SheetCell({ cellKey, value, warned, wording, commented, onComment }: CellProps) {
  const format = useFormat();
  const text = value === null ? NO_VALUE : format.number(value);
  const look = {
    className: grid.figureCell,
    'data-found': commented.has(cellKey) ? 'comment' : warned ? 'remark' : undefined,
  };
  if (!onComment) return <span {...look}>{text}</span>;
  return (
    <button
      type="button"
      {...look}
      aria-label={`${wording.t('report.commentCell', { cell: cellName(cellKey, wording) })}: ${text}`}
      onClick={() => onComment(cellKey)}
    >
      {text}
    </button>
  );
}

function CellsTable({
  report,
  rows,
  title,
  wording,
  ...marks
}: Props & { rows: readonly FormRow[]; title: string }) {
  const { t, language } = useI18n();
  const format = useFormat();
  const cells = cellsOf(report.content);
  const notes = new Map(report.content.cells.map(({ key, note }) => [key, note ?? null]));
  const warned = new Map(
    report.warnings.map((warning) => [
      fieldOfPointer(warning.pointer, report.content) ?? '',
      inLanguage(language, warning.messageVi, warning.messageEn),
    ]),
  );
  const { previous } = report;
  const keys = rows.flatMap((row) => row.cells.map(({ key }) => key));
  const ratio = ratioCells(keys);
  const shownRatio = (values: Cells) => {
    const value = ratio && sexRatio(values[ratio.boys], values[ratio.girls]);
    return value === null ? NO_VALUE : format.ratio(value);
  };
  return (
    <div
      className={grid.frame}
      role="region"
      aria-label={t('ui.tableScroll', { caption: title })}
      tabIndex={0}
    >
      <table className={grid.grid}>
        <caption>
          <VisuallyHidden>{t('report.gridCaption', { title })}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('report.indicator')}</th>
            {SEXES.map((sex) => (
              <th key={sex} scope="col" className={grid.figure}>
                {t(`report.sex.${sex}`)}
              </th>
            ))}
            <th scope="col" className={grid.figure}>
              {t('report.total')}
            </th>
            {previous && (
              <th scope="col" className={grid.figure}>
                {format.period(previous.period)}
              </th>
            )}
            <th scope="col" className={grid.checksCell}>
              {t('report.note')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => {
            const sum = total(row.cells.map(({ key }) => cells[key]));
            const remarks = row.cells.flatMap(({ key, sex }) => {
              const name = t(`report.sex.${sex}`);
              const say = (message: string) => t('report.namedFinding', { name, message });
              const warning = warned.get(`cell/${key}`);
              const note = notes.get(key);
              return [
                ...(warning ? [{ tone: 'remark', sign: '⚠ ', text: say(warning) }] : []),
                ...(note ? [{ tone: 'note', sign: '', text: say(`“${note}”`) }] : []),
              ];
            });
            return (
              <tr key={row.code}>
                <th scope="row">
                  {at + 1}. {inLanguage(language, row.labelVi, row.labelEn)}
                </th>
                {SEXES.map((sex) => {
                  const cell = row.cells.find((candidate) => candidate.sex === sex);
                  return (
                    <td key={sex} className={grid.cell} data-label={t(`report.sex.${sex}`)}>
                      {cell && (
                        <SheetCell
                          cellKey={cell.key}
                          value={cells[cell.key] ?? null}
                          warned={warned.has(`cell/${cell.key}`)}
                          wording={wording}
                          {...marks}
                        />
                      )}
                    </td>
                  );
                })}
                <td className={grid.computed} data-label={t('report.total')}>
                  {sum === null ? NO_VALUE : format.number(sum)}
                </td>
                {previous && (
                  <td className={grid.computed} data-label={format.period(previous.period)}>
                    {row.cells.map(({ key }) => previous.cells[key] ?? NO_VALUE).join(' / ')}
                  </td>
                )}
                <td className={grid.checksCell}>
                  {remarks.map(({ tone, sign, text }) => (
                    <p key={text} className={grid.finding} data-found={tone}>
                      <span aria-hidden="true">{sign}</span>
                      {text}
                    </p>
                  ))}
                </td>
              </tr>
            );
          })}
          {ratio && (
            <tr className={grid.ratio}>
              <th scope="row">{t('report.ratio')}</th>
              <td colSpan={3} className={grid.computed}>
                {shownRatio(cells)}
              </td>
              {previous && (
                <td className={grid.computed} data-label={format.period(previous.period)}>
                  {shownRatio(previous.cells)}
                </td>
              )}
              <td className={grid.checksCell} />
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
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
  const { report, template, form, wording, commented, onComment } = props;
  const { t, language } = useI18n();
  const { content } = report;
  return template.sections.map((section) => {
    const title = inLanguage(language, section.titleVi, section.titleEn);
    switch (section.kind) {
      case 'CELLS':
        return (
          <SectionCard key={section.code} title={title}>
            {content.nil && <p>{t('report.nil')}</p>}
            <CellsTable
              {...props}
              title={title}
              rows={form.rows.filter(({ code }) => section.rows.some((row) => row.code === code))}
            />
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
    }
  });
}
