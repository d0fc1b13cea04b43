import type { Language } from '@/lib/language';
import { formatDate, formatNumber } from '@/lib/format';
import type { Translate } from '@/i18n/translate';
import type { Finding } from './check';
import { NIL } from './fields';
import { cellPlace, type Column, type ReportForm } from './report-form';

export interface Wording {
  form: ReportForm;
  language: Language;
  t: Translate;
}

/** The text of a catalogue entry of the service in the reader's language. */
export function inLanguage(language: Language, vietnamese: string, english: string): string {
  return language === 'vi' ? vietnamese : english;
}

/** "Trẻ sinh ra sống – Nam"; the row alone where it has one cell */
export function cellName(key: string, { form, language, t }: Wording): string {
  const place = cellPlace(form, key);
  if (!place) return key;
  const row = inLanguage(language, place.row.labelVi, place.row.labelEn);
  return place.column === 'TOTAL'
    ? row
    : t('report.cellName', { row, sex: t(`report.column.${place.column}`) });
}

const PART_KEYS = {
  status: 'report.result',
  doneOn: 'report.doneOn',
  quantity: 'report.quantity',
  total: 'report.participantsTotal',
  women: 'report.participantsWomen',
  men: 'report.participantsMen',
  note: 'report.note',
} as const;

const HEAD_KEYS = {
  preparedBy: 'report.preparedBy',
  signedBy: 'report.signedBy',
  documentNumber: 'report.documentNumber',
  documentDate: 'report.documentDate',
} as const;

const isPart = (part: string): part is keyof typeof PART_KEYS => part in PART_KEYS;
const isHead = (name: string): name is keyof typeof HEAD_KEYS => name in HEAD_KEYS;

export function activityName(id: string, { form }: Wording): string {
  const activity = form.activities.find((candidate) => candidate.id === id);
  if (!activity) return id;
  return activity.code === '' ? activity.title : `${activity.code} ${activity.title}`;
}

/** What a field is called, with its row: a message without it cannot be acted on. */
export function fieldName(field: string, wording: Wording): string {
  const { form, language, t } = wording;
  const [room, middle = '', last = ''] = field.split('/');
  if (room === 'cell') return cellName(middle, wording);
  if (room === 'estimate') return t('report.estimateFor', { cell: cellName(middle, wording) });
  if (room === 'line') {
    const line = t('report.lineNumber', { number: Number(middle) + 1 });
    return last === 'label'
      ? line
      : t('report.namedFinding', { name: line, message: cellName(last, wording) });
  }
  if (room === 'note') return t('report.noteFor', { cell: cellName(middle, wording) });
  if (room === 'activity') {
    const name = activityName(middle, wording);
    return isPart(last) ? `${name} – ${t(PART_KEYS[last])}` : name;
  }
  if (room === 'narrative') {
    const question = form.questions.find(({ code }) => code === middle);
    return question ? inLanguage(language, question.labelVi, question.labelEn) : middle;
  }
  if (field === NIL) return t('report.nil');
  return isHead(field) ? t(HEAD_KEYS[field]) : field;
}

/** What a comment is about: a cell key, `activity:<id>` or `narrative:<code>`. */
export function commentTargetName(target: string, wording: Wording): string {
  return fieldName(commentField(target), wording);
}

export function commentField(target: string): string {
  const colon = target.indexOf(':');
  if (colon < 0) return `cell/${target}`;
  const name = `${target.slice(0, colon)}/${target.slice(colon + 1)}`;
  return target.startsWith('activity:') ? `${name}/status` : name;
}

/** A remark on one cell of a row: said of the column where the row has several. */
export function cellRemark(column: Column, message: string, t: Translate): string {
  return column === 'TOTAL'
    ? message
    : t('report.namedFinding', { name: t(`report.column.${column}`), message });
}

/** What is wrong, without the name of the field. */
export function findingMessage(finding: Finding, { language, t }: Wording): string {
  switch (finding.kind) {
    case 'TYPED':
      return t(`report.typed.${finding.code}`, { text: finding.text });
    case 'RULE': {
      const message = inLanguage(language, finding.rule.messageVi, finding.rule.messageEn);
      return finding.sums === null
        ? message
        : t('report.ruleBroken', {
            message,
            left: formatNumber(finding.sums.left, language),
            right: formatNumber(finding.sums.right, language),
          });
    }
    case 'OVERRIDE':
      return t(finding.explained ? 'report.overriddenNoted' : 'report.overridden', {
        filled: formatNumber(finding.filled, language),
      });
    case 'NIL_WITH_FIGURES':
      return t('report.nilWithFigures');
    case 'RESULT_WITHOUT_STATUS':
      return t('report.resultWithoutStatus');
    case 'PARTS_EXCEED':
      return t('report.partsExceed', { parts: finding.parts, whole: finding.whole });
    case 'TOTAL_MISSING':
      return t('report.totalMissing');
    case 'DATE_AHEAD':
      return t('report.dateAhead', { date: formatDate(finding.date) });
    case 'TOO_LONG':
      return t('report.tooLong', { length: finding.length, max: finding.max });
    case 'LINES_DIFFER':
      return t('report.linesDiffer', { sum: formatNumber(finding.lines, language) });
    case 'LINE_NAMELESS':
      return t('report.lineNameless');
    case 'LINE_TWICE':
      return t('report.lineTwice');
    case 'MISSING':
      return t('report.missing');
  }
}

/** The same with the name of the field in front. */
export function findingText(finding: Finding, wording: Wording): string {
  const message = findingMessage(finding, wording);
  if (finding.kind === 'NIL_WITH_FIGURES') return message;
  return wording.t('report.namedFinding', { name: fieldName(finding.field, wording), message });
}
