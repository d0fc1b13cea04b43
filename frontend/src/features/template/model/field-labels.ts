import type { PlainKey } from '@/i18n/catalogue';
import type { Translate } from '@/i18n/translate';
import { cellsOf } from './cell-words';
import type { TemplateDraft } from './template-draft';

type Named = readonly [name: string, label: PlainKey];

const SECTION: readonly Named[] = [
  ['code', 'template.code'],
  ['titleVi', 'template.titleVi'],
  ['titleEn', 'template.titleEn'],
];
const LABELLED: readonly Named[] = [
  ['code', 'template.code'],
  ['labelVi', 'template.labelVi'],
  ['labelEn', 'template.labelEn'],
];
const RULE: readonly Named[] = [
  ['code', 'template.code'],
  ['left', 'template.left'],
  ['right', 'template.right'],
  ['min', 'template.bound.min'],
  ['max', 'template.bound.max'],
  ['least', 'template.bound.least'],
  ['messageVi', 'template.messageVi'],
  ['messageEn', 'template.messageEn'],
];

/** Every field of the form by the path that the service points with, and what it is called where it stands. */
export function fieldLabels(draft: TemplateDraft, t: Translate): Map<string, string> {
  const labels = new Map<string, string>([
    ['code', t('template.code')],
    ['nameVi', t('template.nameVi')],
    ['nameEn', t('template.nameEn')],
    ['owner', t('template.owner')],
    ['validFrom', t('template.validFrom')],
    ['sections', t('template.sections')],
    ['rules', t('template.rules')],
  ]);
  const put = (path: string, place: string, fields: readonly Named[]) => {
    labels.set(path, place);
    for (const [name, label] of fields) {
      labels.set(`${path}/${name}`, t('template.fieldOf', { place, field: t(label) }));
    }
  };
  draft.sections.forEach(({ rows, questions }, at) => {
    const section = t('template.sectionOf', { number: at + 1 });
    put(`sections/${at}`, section, SECTION);
    rows.forEach(({ value }, place) => {
      const path = `sections/${at}/rows/${place}`;
      const row = t('template.fieldOf', { place: section, field: t('template.row', { number: place + 1 }) });
      put(path, row, LABELLED);
      labels.set(`${path}/sumOf`, t('template.fieldOf', { place: row, field: t('template.sumOf') }));
      for (const cell of cellsOf(value)) {
        const field = t('template.countOf', { place: t(`template.place.${cell.place}`) });
        labels.set(`${path}/cells/${cell.place}`, t('template.fieldOf', { place: row, field }));
      }
    });
    questions.forEach((_, place) => {
      const field = t('template.question', { number: place + 1 });
      put(`sections/${at}/questions/${place}`, t('template.fieldOf', { place: section, field }), [
        ...LABELLED,
        ['maxLength', 'template.maxLength'],
      ]);
    });
  });
  draft.rules.forEach((_, at) => put(`rules/${at}`, t('template.ruleNumber', { number: at + 1 }), RULE));
  return labels;
}
