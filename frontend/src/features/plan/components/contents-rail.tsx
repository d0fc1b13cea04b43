import { useT } from '@/i18n/i18n-context';
import { usePhone } from '@/lib/use-phone';
import { anchorOf, depthOf, outline, PREAMBLE, printedNumber } from '../model/document-outline';
import type { Plan } from '../api/types';
import classes from './document.module.css';

const DEEPEST = 2;

interface Props {
  plan: Plan;
  /** Bases stand before the text, though no section of it holds them. */
  hasBases: boolean;
}

/** Where is what in the document; folded on a phone. */
export function ContentsRail({ plan, hasBases }: Props) {
  const t = useT();
  const phone = usePhone();
  const { preamble, body, annex } = outline(plan.sections);
  const list = (
    <ol>
      {(preamble || hasBases) && (
        <li>
          <a href={`#${anchorOf(PREAMBLE)}`}>{t('plan.preamble')}</a>
        </li>
      )}
      {body
        .filter((section) => depthOf(section.code) <= DEEPEST && section.heading !== null)
        .map((section) => (
          <li key={section.id} data-depth={depthOf(section.code)} lang="vi">
            <a href={`#${anchorOf(section.code)}`}>
              {[printedNumber(section), section.heading].filter(Boolean).join(' ')}
            </a>
          </li>
        ))}
      <li>
        <a href="#ky">{t('plan.signature')}</a>
      </li>
      {annex.length > 0 && (
        <li>
          <a href="#phu-luc">{t('plan.annex')}</a>
        </li>
      )}
    </ol>
  );

  return (
    <nav className={classes.rail} aria-label={t('plan.contents')} data-noprint>
      {phone ? (
        <details>
          <summary className={classes.railSummary}>{t('plan.contents')}</summary>
          {list}
        </details>
      ) : (
        <>
          <h2 className={classes.railTitle}>{t('plan.contents')}</h2>
          {list}
        </>
      )}
    </nav>
  );
}
