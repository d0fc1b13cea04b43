import { useT } from '@/i18n/i18n-context';
import { usePhone } from '@/lib/use-phone';
import { depthOf, printedNumber } from '../../model/document-outline';
import { textOf } from '../model/content';
import { partAnchor, useEntry, useKeys } from './draft-context';
import { groupAnchor, GROUPS } from './draft-groups';
import printed from '../../components/document.module.css';
import classes from './paper.module.css';

const DEEPEST = 2;

/** One section of the contents. It follows its own words: a new one stands here as soon as it has a heading. */
function RailSection({ sectionKey }: { sectionKey: string }) {
  const entry = useEntry(sectionKey);
  if (!entry) return null;
  const { code, content, place } = entry;
  const depth = code !== null ? depthOf(code) : place.parent === null ? 1 : DEEPEST;
  const heading = textOf(content, 'heading');
  if (heading === '' || depth > DEEPEST) return null;
  const number = code === null ? '' : printedNumber({ code, heading });
  return (
    <li data-depth={depth} lang="vi">
      <a href={`#${partAnchor(sectionKey)}`}>{[number, heading].filter(Boolean).join(' ')}</a>
    </li>
  );
}

/** Where is what on the page; folded on a phone. */
export function DraftRail() {
  const t = useT();
  const phone = usePhone();
  const sections = useKeys('SECTION');
  const list = (
    <ol>
      <li>
        <a href="#can-cu">{t('plan.preamble')}</a>
      </li>
      {sections.map((key) => (
        <RailSection key={key} sectionKey={key} />
      ))}
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
