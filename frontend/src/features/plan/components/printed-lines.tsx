import type { PrintedLine } from '../model/printed-parts';
import classes from './document.module.css';

const HEADINGS = ['h2', 'h3', 'h4'] as const;

/** Lines of the document that are printed from the parts of the plan. */
export function PrintedLines({ lines = [] }: { lines: readonly PrintedLine[] | undefined }) {
  return lines.map(({ as, level, text }, index) => {
    const key = `${index} ${text}`;
    if (as === 'HEADING') {
      const Heading = HEADINGS[Math.min(level, HEADINGS.length) - 1] ?? 'h4';
      return (
        <Heading key={key} className={classes.heading} data-depth={level}>
          {text}
        </Heading>
      );
    }
    return (
      <p key={key} className={as === 'BASIS' ? classes.basis : undefined}>
        {text}
      </p>
    );
  });
}
