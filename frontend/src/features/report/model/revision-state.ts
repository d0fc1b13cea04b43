import { reportStateWord, type StatusWord } from '@/i18n/report-words';
import type { Translate } from '@/i18n/translate';
import type { Report, Revision } from '../api/types';

/** What became of one revision, as a word, a colour and a shape. */
export function revisionStateWord(state: Revision['state'], mode: Report['mode'], t: Translate): StatusWord {
  switch (state) {
    case 'WITHDRAWN':
    case 'REPLACED':
      return { word: t(`report.revisionState.${state}`), tone: 'neutral', shape: 'dash' };
    case 'DRAFT':
    case 'SUBMITTED':
    case 'RETURNED':
    case 'ACCEPTED':
      return reportStateWord(state, mode, t);
  }
}
