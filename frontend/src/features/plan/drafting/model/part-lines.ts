import { documentWords } from '@/i18n/document-words';
import type { Translate } from '@/i18n/translate';
import { formatDate, formatNumber } from '@/lib/format';
import { documentTypeWords } from '../../model/document-type';
import { choiceOf, choicesOf, linesOf, rowsOf, textOf, type Content } from './content';
import { numberOf } from './fields';
import { tasksOf, type FormKind } from './parts';

/** A part in a line or two, while its form is closed. */
export interface PartLine {
  main: string;
  /** What the system has to know of it besides the document's words. */
  second: string[];
}

function longDate(date: string): string {
  const [year, month = '', day = ''] = date.split('-');
  return `ngày ${day} tháng ${Number(month) <= 2 ? month : String(Number(month))} năm ${year}`;
}

/** "Căn cứ Kế hoạch số 71/KH-TTYT ngày 11 tháng 7 năm 2024 của … về …", as it is printed. */
export function basisSentence(content: Content): string {
  const title = textOf(content, 'title').trim();
  const issuedOn = textOf(content, 'issuedOn');
  const number = textOf(content, 'number').trim();
  const issuer = textOf(content, 'issuer').trim();
  const type = textOf(content, 'documentType').trim();
  return [
    textOf(content, 'relation') === 'IMPLEMENTS' ? 'Thực hiện' : 'Căn cứ',
    documentTypeWords(type, documentWords),
    number && `số ${number}`,
    issuedOn && longDate(issuedOn),
    issuer && `của ${issuer}`,
    title && (/^về /i.test(title) ? title : `về ${title}`),
  ]
    .filter(Boolean)
    .join(' ');
}

const names = (content: Content, name: string) =>
  choicesOf(content, name)
    .map((each) => each.name)
    .join(', ');

function level(content: Content, t: Translate): string {
  const shown = (name: string) => {
    const value = numberOf(content, name);
    return typeof value === 'number' ? formatNumber(value, 'vi', 4) : '';
  };
  const value = [shown('value'), shown('upperValue')].filter(Boolean).join('–');
  const comparator = textOf(content, 'comparator');
  return [
    choiceOf(content, 'indicator')?.name,
    comparator === '' ? '' : t(`draft.comparator.${comparator as 'LT'}`),
    value,
    textOf(content, 'unit'),
  ]
    .filter(Boolean)
    .join(' ');
}

const said = (...words: (string | null | undefined)[]): string[] =>
  words.filter((each): each is string => typeof each === 'string' && each.trim() !== '');

export function partLine(kind: FormKind, content: Content, t: Translate): PartLine {
  const text = textOf(content, 'text');
  switch (kind) {
    case 'HEAD':
      return { main: textOf(content, 'title'), second: [] };
    case 'LEGAL_BASIS':
      return {
        main: basisSentence(content),
        second: said(choiceOf(content, 'plan') && t('plan.basisInSystem')),
      };
    case 'OBJECTIVE':
      return { main: text, second: [t(`draft.objective.${textOf(content, 'kind') as 'GENERAL'}`)] };
    case 'TARGET': {
      const due = textOf(content, 'due');
      return {
        main: textOf(content, 'statement'),
        second: said(
          level(content, t),
          due && t('draft.dueBy', { date: formatDate(due) }),
          choiceOf(content, 'area')?.name,
        ),
      };
    }
    case 'ACTIVITY':
      return {
        main: textOf(content, 'title'),
        second: said(
          textOf(content, 'scheduleText'),
          textOf(content, 'leadText') || choiceOf(content, 'lead')?.name,
          rowsOf(content, 'coordinators')
            .map((row) => textOf(row, 'text'))
            .filter(Boolean)
            .join(', '),
        ),
      };
    case 'DUTY':
      return {
        main: [textOf(content, 'organisationText'), ...tasksOf(content).map((task) => `- ${task}`)]
          .filter(Boolean)
          .join('\n'),
        second: said(
          t(`plan.role.${textOf(content, 'role') as 'LEAD'}`),
          t(`plan.mode.${textOf(content, 'mode') as 'DIRECT'}`),
          names(content, 'organisations'),
        ),
      };
    case 'REPORTING_DUTY':
      return {
        main: textOf(content, 'what'),
        second: said(
          [
            textOf(content, 'fromText') || choiceOf(content, 'from')?.name,
            textOf(content, 'toText') || names(content, 'to'),
          ]
            .filter(Boolean)
            .join(' → '),
          textOf(content, 'dueText') || (textOf(content, 'dueOn') && formatDate(textOf(content, 'dueOn'))),
          linesOf(content, 'frequency')
            .map((each) => t(`plan.frequency.${each as 'ONCE'}`))
            .join(', '),
        ),
      };
    case 'FUNDING':
      return { main: text, second: said(textOf(content, 'source'), textOf(content, 'decision')) };
    case 'PLAN_REQUEST':
      return { main: text, second: said(names(content, 'organisations')) };
    case 'TARGET_GROUP':
      return { main: text, second: content.priority === true ? [t('plan.priority')] : [] };
    case 'RECIPIENT': {
      const purpose = textOf(content, 'purpose');
      const copies = numberOf(content, 'copies');
      return {
        main: purpose === 'FILE' ? `Lưu: ${text}` : text,
        second: said(
          purpose && t(`plan.purpose.${purpose as 'FILE'}`),
          typeof copies === 'number' ? t('draft.copies', { count: copies }) : null,
          names(content, 'organisations'),
        ),
      };
    }
    case 'ANNEX':
      return { main: textOf(content, 'title'), second: said(textOf(content, 'description')) };
  }
}
