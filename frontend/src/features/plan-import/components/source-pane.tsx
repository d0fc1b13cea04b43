import { memo, useEffect, useRef, type MouseEvent } from 'react';
import { useT } from '@/i18n/i18n-context';
import type { Segment, SourceLine, Span } from '../model/source-lines';
import classes from './source-pane.module.css';

interface Props {
  lines: readonly SourceLine[];
  /** Words of the line that is being looked at. */
  active: Span | null;
  /** Paths that still wait for a person. */
  waiting: ReadonlySet<string>;
  /** Where each path ends, for its mark. */
  endOf: (path: string) => number | undefined;
  /** Changes when its words are to be brought into sight. */
  goal: { span: Span } | null;
  onPick: (path: string) => void;
  onPoint: (path: string | null) => void;
}

const pathAt = (target: EventTarget) =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-path]')?.dataset.path ?? null) : null;

/** The text as it was given, with the words that something was read from. The list beside it leads here. */
export function SourcePane({ lines, active, waiting, endOf, goal, onPick, onPoint }: Props) {
  const t = useT();
  const pane = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const box = pane.current;
    const words = goal && box?.querySelector<HTMLElement>('[data-active="true"]');
    if (!box || !words) return;
    if (box.scrollHeight > box.clientHeight) {
      box.scrollTo({ top: words.offsetTop - box.clientHeight / 3, behavior: 'smooth' });
    } else words.scrollIntoView({ block: 'center' });
  }, [goal]);

  function pick(event: MouseEvent) {
    // Words that are being marked to be copied are not a click.
    if (window.getSelection()?.toString()) return;
    const path = pathAt(event.target);
    if (path !== null) onPick(path);
  }

  return (
    <div
      ref={pane}
      className={classes.pane}
      role="region"
      aria-label={t('planImport.source')}
      tabIndex={0}
      lang="vi"
      onClick={pick}
      onMouseOver={(event) => onPoint(pathAt(event.target))}
      onMouseLeave={() => onPoint(null)}
    >
      {lines.map((line) => {
        const within = active && active.start < line.end && line.start < active.end ? active : null;
        return (
          <Line
            key={line.start}
            line={line}
            from={within?.start ?? -1}
            to={within?.end ?? -1}
            waiting={waiting}
            endOf={endOf}
          />
        );
      })}
    </div>
  );
}

interface LineProps extends Pick<Props, 'waiting' | 'endOf'> {
  line: SourceLine;
  from: number;
  to: number;
}

const Line = memo(function Line({ line, from, to, waiting, endOf }: LineProps) {
  if (line.segments.length === 0) return <p className={classes.gap} />;

  function piece({ start, end, text, fields, unrecognised }: Segment) {
    const doubts = fields.filter((path) => waiting.has(path));
    const looked = from <= start && end <= to;
    if (fields.length === 0 && !unrecognised) return text;
    return (
      <span
        key={start}
        className={classes.words}
        data-path={fields[0]}
        data-doubtful={doubts.length > 0 || undefined}
        data-ends={doubts.some((path) => endOf(path) === end) || undefined}
        data-unrecognised={unrecognised || undefined}
        data-active={looked || undefined}
      >
        {text}
      </span>
    );
  }

  return <p className={classes.line}>{line.segments.map(piece)}</p>;
});
