import { Button } from '@mantine/core';
import { useT } from '@/i18n/i18n-context';
import { formatDate } from '@/lib/format';
import { choiceOf, isRecord, linesOf, textOf, type Content } from '../model/content';
import { HEAD_FIELDS, SIGNING_FIELDS } from '../model/part-fields';
import { partAnchor, useDraft, useEntry } from './draft-context';
import { GrowingText } from './growing-text';
import { PartFieldsForm } from './part-fields-form';
import { PartState } from './part-state';
import printed from '../../components/document.module.css';
import classes from './paper.module.css';

/** Fields of the head that the paper itself shows where they belong. */
const ON_PAPER = ['title', 'place'];
const ABOUT = HEAD_FIELDS.filter(({ name }) => !ON_PAPER.includes(name));

/** The letterhead: number and date come from the registry when the plan is issued. */
export function HeadOnPaper({ headKey }: { headKey: string }) {
  const t = useT();
  const entry = useEntry(headKey);
  const { desk, plan, mayEdit } = useDraft();
  if (!entry) return null;
  const place = textOf(entry.content, 'place');
  const title = textOf(entry.content, 'title');
  return (
    <div id={partAnchor(headKey)}>
      <header className={printed.head}>
        <p className={printed.issuer}>{plan.issuer.name.toLocaleUpperCase('vi')}</p>
        <div className={printed.state}>
          <p className={printed.nation}>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>
          <p className={printed.motto}>
            <span>Độc lập - Tự do - Hạnh phúc</span>
          </p>
        </div>
        <p className={printed.line}>{t('plan.numberMissing')}</p>
        <p className={`${printed.line} ${printed.placeDate}`}>
          {mayEdit ? (
            <input
              className={classes.place}
              aria-label={t('draft.place')}
              placeholder={t('draft.place')}
              value={place}
              onChange={(event) => desk.type(headKey, { place: event.currentTarget.value })}
            />
          ) : (
            place || '…'
          )}
          , ngày … tháng … năm …
        </p>
      </header>
      <p className={printed.kind}>KẾ HOẠCH</p>
      {mayEdit ? (
        <GrowingText
          label={t('draft.title')}
          placeholder={t('draft.title')}
          className={classes.abstract}
          value={title}
          onChange={(value) => desk.type(headKey, { title: value })}
        />
      ) : (
        <p className={printed.abstract}>{title}</p>
      )}
      <PartState entry={entry} />
    </div>
  );
}

/** Who signs and in what capacity, below the text on the right. */
export function SignatureOnPaper({ headKey }: { headKey: string }) {
  const t = useT();
  const entry = useEntry(headKey);
  const { desk, mayEdit, open, setOpen } = useDraft();
  if (!entry) return null;
  const { content } = entry;
  const signatory: Content = isRecord(content.signatory) ? content.signatory : {};
  const name = 'signatory';
  const isOpen = open === name && mayEdit;
  const lines = ['onBehalfOf', 'authorityText', 'title']
    .map((field) => textOf(signatory, field))
    .filter((line) => line !== '');
  return (
    <div className={classes.signature} role="group" aria-label={t('draft.signatory')}>
      {lines.length === 0 && <p className={classes.empty}>{t('draft.noSignatory')}</p>}
      {lines.map((line) => (
        <p key={line}>{line.toLocaleUpperCase('vi')}</p>
      ))}
      <p className={classes.signedName}>{textOf(signatory, 'name')}</p>
      {mayEdit && (
        <Button
          variant="subtle"
          size="compact-sm"
          className={classes.edit}
          aria-expanded={isOpen}
          aria-label={t('draft.editSignatory')}
          onClick={() => setOpen(isOpen ? null : name)}
        >
          {t(isOpen ? 'draft.done' : 'draft.edit')}
        </Button>
      )}
      {isOpen && (
        <div className={classes.form}>
          <PartFieldsForm
            fields={SIGNING_FIELDS}
            content={signatory}
            faults={entry.faults}
            at="signatory/"
            root={headKey}
            onChange={(change) => desk.type(headKey, { signatory: { ...signatory, ...change } })}
          />
        </div>
      )}
    </div>
  );
}

/** What the plan is about, for those who look for it: not printed with it. */
export function AboutPlan({ headKey }: { headKey: string }) {
  const t = useT();
  const entry = useEntry(headKey);
  const { desk, mayEdit, open, setOpen } = useDraft();
  if (!entry) return null;
  const { content } = entry;
  const name = 'about';
  const isOpen = open === name && mayEdit;
  const [start, end] = [textOf(content, 'periodStart'), textOf(content, 'periodEnd')];
  const words: [string, string][] = [
    [t('plan.type'), t(`plan.type.${(textOf(content, 'type') || 'ANNUAL') as 'ANNUAL'}`)],
    [t('plan.period'), start && end ? `${formatDate(start)}–${formatDate(end)}` : ''],
    [t('plan.area'), choiceOf(content, 'area')?.name ?? ''],
    [t('plan.programme'), choiceOf(content, 'programme')?.name ?? ''],
    [t('plan.scope'), textOf(content, 'scope')],
    [
      t('plan.themes'),
      linesOf(content, 'themes')
        .map((theme) => t(`plan.theme.${theme as 'SIZE'}`))
        .join(', '),
    ],
    [t('draft.externalProjects'), linesOf(content, 'externalProjects').join('; ')],
  ];
  return (
    <div className={classes.about}>
      <dl>
        {words
          .filter(([, text]) => text !== '')
          .map(([label, text]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
      {mayEdit && (
        <Button
          variant="default"
          size="compact-md"
          aria-expanded={isOpen}
          aria-label={t('draft.editAbout')}
          onClick={() => setOpen(isOpen ? null : name)}
        >
          {t(isOpen ? 'draft.done' : 'draft.edit')}
        </Button>
      )}
      {isOpen && (
        <div className={classes.form}>
          <PartFieldsForm
            fields={ABOUT}
            content={content}
            faults={entry.faults}
            root={headKey}
            onChange={(change) => desk.type(headKey, change)}
          />
        </div>
      )}
    </div>
  );
}
