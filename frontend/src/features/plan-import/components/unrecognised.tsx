import { useT } from '@/i18n/i18n-context';
import { SectionCard } from '@/ui/section-card';
import type { Span } from '../model/source-lines';
import classes from './import.module.css';

interface Props {
  text: string;
  spans: readonly Span[];
  onShow: (span: Span) => void;
}

const LONGEST = 160;

/** What nothing was read from. It is not lost: it stays in the plan as paragraphs. */
export function Unrecognised({ text, spans, onShow }: Props) {
  const t = useT();
  if (spans.length === 0) return null;
  return (
    <SectionCard title={t('planImport.unrecognised', { count: spans.length })}>
      <p className={classes.lead}>{t('planImport.unrecognisedHint')}</p>
      <ul className={classes.pieces} lang="vi">
        {spans.map((span) => {
          const words = text.slice(span.start, span.end).trim().replace(/\s+/g, ' ');
          return (
            <li key={span.start}>
              <button type="button" className={classes.piece} onClick={() => onShow(span)}>
                {words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words}
              </button>
            </li>
          );
        })}
      </ul>
    </SectionCard>
  );
}
