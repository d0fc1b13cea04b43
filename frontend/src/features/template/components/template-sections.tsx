import { useQuery } from '@tanstack/react-query';
import { useI18n } from '@/i18n/i18n-context';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { elementsQuery } from '../api/templates';
import type { Question, Row, Section } from '../api/types';
import { cellsOf, countedWords } from '../model/cell-words';
import classes from './template.module.css';

/** What a form asks, part by part. */
export function TemplateSections({ sections }: { sections: readonly Section[] }) {
  const { t, language } = useI18n();
  return sections.map((section, at) => (
    <section key={section.code} className={classes.section}>
      <h3>
        {t('template.sectionTitle', {
          number: at + 1,
          title: language === 'vi' ? section.titleVi : section.titleEn,
        })}
      </h3>
      <p className={classes.second}>{t(`template.kind.${section.kind}`)}</p>
      {section.kind === 'CELLS' && <Rows section={section} />}
      {section.kind === 'NARRATIVE' && <Questions questions={section.questions} />}
    </section>
  ));
}

function Rows({ section }: { section: Section }) {
  const { t, language } = useI18n();
  const elements = useQuery(elementsQuery).data ?? [];
  const beside = section.columns.filter((column) => column !== 'IN_PERIOD');
  const labelOf = (code: string) => {
    const summed = section.rows.find((row) => row.code === code);
    return summed ? (language === 'vi' ? summed.labelVi : summed.labelEn) : code;
  };
  const columns: DataColumn<Row>[] = [
    {
      id: 'label',
      header: t('report.indicator'),
      value: (row) => (language === 'vi' ? row.labelVi : row.labelEn),
      cell: (row) => (
        <>
          {language === 'vi' ? row.labelVi : row.labelEn}
          {row.optional && <span className={classes.second}>{t('template.optional')}</span>}
        </>
      ),
      rowHeader: true,
    },
    {
      id: 'cells',
      header: t('template.cells'),
      value: (row) =>
        cellsOf(row)
          .map(({ place }) => t(`template.place.${place}`))
          .join(', '),
    },
    {
      id: 'counted',
      header: t('template.counted'),
      value: (row) =>
        row.sumOf && row.sumOf.length > 0
          ? t('template.summed', { rows: row.sumOf.map(labelOf).join(' + ') })
          : cellsOf(row)
              .map(({ key }) => countedWords(key, elements, language))
              .join('; '),
    },
    {
      id: 'total',
      header: t('template.total'),
      value: (row) => (row.total ? t('template.totalShown') : null),
    },
  ];
  return (
    <>
      {beside.length > 0 && (
        <p className={classes.lead}>
          {t('template.beside', {
            columns: beside.map((column) => t(`template.column.${column}`)).join('; '),
          })}
        </p>
      )}
      {section.filledFrom && (
        <p className={classes.lead}>{t('template.filledFrom', { code: section.filledFrom })}</p>
      )}
      <DataTable
        caption={language === 'vi' ? section.titleVi : section.titleEn}
        captionHidden
        stacked
        columns={columns.map((column) => ({ ...column, sortable: false }))}
        rows={section.rows}
        rowId={({ code }) => code}
      />
    </>
  );
}

function Questions({ questions }: { questions: readonly Question[] }) {
  const { t, language } = useI18n();
  return (
    <ol>
      {questions.map(({ code, labelVi, labelEn, required, maxLength }) => (
        <li key={code}>
          {language === 'vi' ? labelVi : labelEn}
          <span className={classes.second}>
            {t(required ? 'template.answerRequired' : 'template.answerFree', { max: maxLength })}
          </span>
        </li>
      ))}
    </ol>
  );
}
