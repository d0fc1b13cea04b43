import type { Run } from '../model/word-difference';
import classes from './form.module.css';

/** A text with what was taken out and put in: struck or underlined, so that no colour is needed. */
export function WordsCompared({ runs }: { runs: readonly Run[] }) {
  return (
    <p className={classes.compared} lang="vi">
      {runs.map(({ op, text }, index) =>
        op === 'KEEP' ? (
          <span key={index}>{text}</span>
        ) : op === 'ADD' ? (
          <ins key={index}>{text}</ins>
        ) : (
          <del key={index}>{text}</del>
        ),
      )}
    </p>
  );
}
