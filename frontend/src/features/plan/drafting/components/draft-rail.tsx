import { useT } from '@/i18n/i18n-context';
import { usePhone } from '@/lib/use-phone';
import { depthOf, printedNumber } from '../../model/document-outline';
import { textOf } from '../model/content';
import { partAnchor, useDraft, useKeys } from './draft-context';
import { groupAnchor, GROUPS } from './draft-groups';
import printed from '../../components/document.module.css';
import classes from './paper.module.css';

const DEEPEST = 2;

/** Where is what on the page; folded on a phone. */
export function DraftRail() {
  const t = useT();
  const phone = usePhone();
  const { desk } = useDraft();
  const sections = useKeys('SECTION');
  const list = (
    <ol>
      <li>
        <a href="#can-cu">{t('plan.preamble')}</a>
      </li>
      {sections.map((key) => {
        const entry = desk.entry(key);
        if (!entry?.code || depthOf(entry.code) > DEEPEST) return null;
        const heading = textOf(entry.content, 'heading');
        if (heading === '') return null;
        return (
          <li key={key} data-depth={depthOf(entry.code)} lang="vi">
            <a href={`#${partAnchor(key)}`}>
              {[printedNumber({ code: entry.code, heading }), heading].filter(Boolean).join(' ')}
            </a>
          </li>
        );
      })}
      <li>
        <a href="#noi-nhan">{t('plan.signature')}</a>
      </li>
      <li className={classes.railBreak}>
        <a href="#thong-tin">{t('plan.facts')}</a>
      </li>
      {GROUPS.map((kind) => (
        <li key={kind}>
          <a href={`#${groupAnchor(kind)}`}>{t(`draft.group.${kind}`)}</a>
        </li>
      ))}
    </ol>
  );
  return (
    <nav className={printed.rail} aria-label={t('plan.contents')} data-noprint>
      {phone ? (
        <details>
          <summary className={printed.railSummary}>{t('plan.contents')}</summary>
          {list}
        </details>
      ) : (
        <>
          <h2 className={printed.railTitle}>{t('plan.contents')}</h2>
          {list}
        </>
      )}
    </nav>
  );
}
