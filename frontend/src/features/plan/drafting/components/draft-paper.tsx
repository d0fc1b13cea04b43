import { Button } from '@mantine/core';
import { useT } from '@/i18n/i18n-context';
import { useDraft, useKeys } from './draft-context';
import { HeadOnPaper, SignatureOnPaper } from './head-fields';
import { PartGroup } from './part-group';
import { SectionBlock } from './section-block';
import printed from '../../components/document.module.css';
import classes from './paper.module.css';

/** The draft as it will be printed, typed over where it stands (Decree 30/2020/NĐ-CP, appendix I). */
export function DraftPaper({ headKey }: { headKey: string }) {
  const t = useT();
  const { desk, add, mayEdit } = useDraft();
  const sections = useKeys('SECTION');
  const codeOf = (key: string) => desk.entry(key)?.code ?? null;
  const isAnnex = (key: string) => /^ANNEX(\.|$)/.test(codeOf(key) ?? '');
  const preamble = sections.filter((key) => codeOf(key) === 'PREAMBLE');
  const closing = sections.filter((key) => codeOf(key) === 'CLOSING');
  const annex = sections.filter(isAnnex);
  const body = sections.filter((key) => ![...preamble, ...closing, ...annex].includes(key));
  const lastTop = body.findLast((key) => (desk.entry(key)?.place.parent ?? null) === null) ?? null;

  return (
    <article className={`${printed.paper} ${classes.sheet}`} aria-label={t('draft.paper')}>
      <HeadOnPaper headKey={headKey} />
      {preamble.length === 0 && (
        <div id="can-cu" className={classes.bases}>
          <PartGroup kind="LEGAL_BASIS" />
        </div>
      )}
      {preamble.map((key) => (
        <SectionBlock key={key} sectionKey={key} />
      ))}
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
