import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import type { Content, Report, Template } from '../api/types';
import { activityName, inLanguage, type Wording } from '../model/finding-words';
import type { ReportForm } from '../model/report-form';
import { outputRows } from '../model/output-rows';
import { PrintSignatures } from './print-signatures';
import { DOTS, PrintTable } from './print-table';
import classes from './print-form.module.css';

interface Props {
  report: Report;
  content: Content;
  template: Template;
  form: ReportForm;
  wording: Wording;
}

/** The report as a paper form. It exists for the printer only. */
export function PrintForm({ report, content, template, form, wording }: Props) {
  const { t, language } = useI18n();
  const format = useFormat();
  const figure = (value: number | null | undefined) =>
    value === null || value === undefined ? DOTS : format.number(value);
  const [year, month, day] = (content.documentDate ?? '').split('-');
  const date = day && month && year ? { day, month, year } : { day: DOTS, month: DOTS, year: DOTS };
  const receiver = report.receiver.name;
  const outputs = outputRows(report);

  return (
    <article className={classes.form} aria-hidden="true">
      <header className={classes.top}>
        <div>
          <p className={classes.sender}>{report.organisation.name}</p>
          <p>{t('report.printNumber', { number: content.documentNumber ?? DOTS })}</p>
        </div>
        <div>
          <p className={classes.nation}>{t('report.nationName')}</p>
          <p className={classes.motto}>{t('report.nationMotto')}</p>
          <p className={classes.date}>{t('report.printDate', date)}</p>
        </div>
      </header>
      <h1 className={classes.title}>{inLanguage(language, report.series.nameVi, report.series.nameEn)}</h1>
      <p className={classes.centre}>{format.period(report.period)}</p>
      <p className={classes.centre}>
        {report.via
          ? t('report.printToVia', { receiver, via: report.via.name })
          : t('report.printTo', { receiver })}
      </p>
      {report.illustrative && <p className={classes.marker}>{t('common.illustrative')}</p>}
      {report.submittedAt === null && <p className={classes.centre}>{t('report.printNotSent')}</p>}

      {template.sections
        .filter(({ kind }) => kind !== 'ATTACHMENTS')
        .map((section) => (
          <section key={section.code}>
            <h2 className={classes.heading}>{inLanguage(language, section.titleVi, section.titleEn)}</h2>
            {section.kind === 'CELLS' && content.nil && <p>{t('report.nil')}</p>}
            {section.kind === 'CELLS' && (
              <PrintTable
                report={report}
                content={content}
                table={form.tables.find(({ code }) => code === section.code)}
              />
            )}
            {section.kind === 'ACTIVITIES' && (
              <table className={classes.table}>
                <thead>
                  <tr>
                    <th>{t('report.activityColumn')}</th>
                    <th>{t('report.result')}</th>
                    <th>{t('report.doneOn')}</th>
                    <th>{t('report.quantity')}</th>
                    <th>{t('report.participants')}</th>
                    <th>{t('report.note')}</th>
                  </tr>
                </thead>
                <tbody>
                  {form.activities.map(({ id }) => {
                    const result = content.activities.find(({ activity }) => activity === id);
                    const people = result?.participants;
                    return (
                      <tr key={id}>
                        <td>{activityName(id, wording)}</td>
                        <td>{t(`report.activity.${result?.status ?? 'none'}`)}</td>
                        <td>{result?.doneOn ? format.date(result.doneOn) : ''}</td>
                        <td className={classes.figure}>{result?.quantity ?? ''}</td>
                        <td>
                          {people &&
                            t('report.participantsLine', {
                              total: figure(people.total),
                              women: figure(people.women),
                              men: figure(people.men),
                            })}
                        </td>
                        <td>{result?.note}</td>
                      </tr>
                    );
                  })}
                </tbody>
              </table>
            )}
            {section.kind === 'OUTPUTS' && outputs.length === 0 && <p>{t('report.noOutputs')}</p>}
            {section.kind === 'OUTPUTS' && outputs.length > 0 && (
              <table className={classes.table}>
                <thead>
                  <tr>
                    <th>{t('report.output.name')}</th>
                    <th>{t('report.output.issued')}</th>
                    <th>{t('report.output.received')}</th>
                    <th>{t('report.output.displayed')}</th>
                    <th>{t('report.note')}</th>
                  </tr>
                </thead>
                <tbody>
                  {outputs.map(({ id, name, issued, received, displayed, note }) => (
                    <tr key={id}>
                      <td>{name}</td>
                      <td className={classes.figure}>{figure(issued)}</td>
                      <td className={classes.figure}>{figure(received)}</td>
                      <td className={classes.figure}>{figure(displayed)}</td>
                      <td>{note}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
            {section.kind === 'NARRATIVE' &&
              section.questions.map(({ code, labelVi, labelEn }) => (
                <div key={code}>
                  <h3 className={classes.question}>{inLanguage(language, labelVi, labelEn)}</h3>
                  <p className={classes.text}>
                    {content.narrative.find((answer) => answer.code === code)?.text ?? DOTS}
                  </p>
                </div>
              ))}
          </section>
        ))}

      <PrintSignatures preparedBy={content.preparedBy ?? null} signedBy={content.signedBy ?? null} />
      <p className={classes.export}>{t('common.exportNote')}</p>
    </article>
  );
}
