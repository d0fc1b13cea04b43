import { Button } from '@mantine/core';
import { useT } from '@/i18n/i18n-context';
import { uniqueKey } from '@/lib/unique-key';
import { codeOf, useBasesInText, useDraft, useKeys } from './draft-context';
import { HeadOnPaper, SignatureOnPaper } from './head-fields';
import { PartGroup } from './part-group';
import { SectionBlock } from './section-block';
import printed from '../../components/document.module.css';
import classes from './paper.module.css';

const FIRST = { parent: null, after: null };

/** The sentence that leads from the bases to the plan, to begin from. The document speaks Vietnamese. */
const opening = (issuer: string) => ({
  paragraphs: [{ key: uniqueKey(), id: null, text: `${issuer} xây dựng kế hoạch với các nội dung như sau:` }],
});

/** The draft as it will be printed, typed over where it stands (Decree 30/2020/NĐ-CP, appendix I). */
export function DraftPaper({ headKey }: { headKey: string }) {
  const t = useT();
  const { desk, plan, add, mayEdit } = useDraft();
  const basesInText = useBasesInText();
  const sections = useKeys('SECTION');
  const code = (key: string) => codeOf(desk.entry(key));
  const isAnnex = (key: string) => /^ANNEX(\.|$)/.test(code(key) ?? '');
  const preamble = sections.filter((key) => code(key) === 'PREAMBLE');
  const closing = sections.filter((key) => code(key) === 'CLOSING');
  const annex = sections.filter(isAnnex);
  const body = sections.filter((key) => ![...preamble, ...closing, ...annex].includes(key));
  const lastTop = body.findLast((key) => (desk.entry(key)?.place.parent ?? null) === null) ?? null;

  return (
    <article className={`${printed.paper} ${classes.sheet}`} aria-label={t('draft.paper')}>
      <HeadOnPaper headKey={headKey} />
      {!basesInText && (
        <div id="can-cu" className={classes.bases}>
          <PartGroup kind="LEGAL_BASIS" />
        </div>
      )}
      {preamble.map((key) => (
        <SectionBlock key={key} sectionKey={key} />
      ))}
      {mayEdit && preamble.length === 0 && (
        <Button
          variant="default"
          size="compact-md"
          className={classes.add}
          onClick={() => add('SECTION', { ...FIRST, named: 'PREAMBLE' }, opening(plan.issuer.name))}
        >
          {t('draft.addOpening')}
        </Button>
      )}
      <div id="noi-dung">
        {body.map((key) => (
          <SectionBlock key={key} sectionKey={key} />
        ))}
        {body.length === 0 && <p className={classes.none}>{t('draft.none.SECTION')}</p>}
        {mayEdit && (
          <Button
            variant="default"
            size="compact-md"
            className={classes.add}
            onClick={() => add('SECTION', { parent: null, after: lastTop ?? preamble[0] ?? null })}
          >
            {t('draft.add.SECTION')}
          </Button>
        )}
      </div>
      {mayEdit && closing.length === 0 && body.length > 0 && (
        <Button
          variant="default"
          size="compact-md"
          className={classes.add}
          onClick={() => add('SECTION', { ...FIRST, named: 'CLOSING' })}
        >
          {t('draft.addClosing')}
        </Button>
      )}
      {closing.map((key) => (
        <SectionBlock key={key} sectionKey={key} />
      ))}
      <footer id="noi-nhan" className={printed.foot}>
        <div className={classes.recipients}>
          <p className={printed.recipientsTitle}>Nơi nhận:</p>
          <PartGroup kind="RECIPIENT" />
        </div>
        <SignatureOnPaper headKey={headKey} />
      </footer>
      {annex.length > 0 && (
        <div className={classes.annex}>
          <p className={printed.kind}>PHỤ LỤC</p>
          {annex.map((key) => (
            <SectionBlock key={key} sectionKey={key} />
          ))}
        </div>
      )}
    </article>
  );
}
