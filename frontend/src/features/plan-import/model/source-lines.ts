/** A stretch of the text: first character and the one after the last, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

export interface SpannedField extends Span {
  path: string;
}

/** Characters that belong to the same fields. */
export interface Segment extends Span {
  text: string;
  /** Paths of the fields that were read here, the innermost first. */
  fields: readonly string[];
  /** The reader understood nothing here. */
  unrecognised: boolean;
}

export interface SourceLine extends Span {
  segments: readonly Segment[];
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const covers = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;

const depth = (path: string) => path.split('/').length;

/** What was read from fewer characters lies inside; of two as long, the deeper part of the draft. */
const innermostFirst = (a: SpannedField, b: SpannedField) =>
  a.end - a.start - (b.end - b.start) || depth(b.path) - depth(a.path);

function segmentsOf(
  text: string,
  line: Span,
  fields: readonly SpannedField[],
  unrecognised: readonly Span[],
): Segment[] {
  const edges = new Set([line.start, line.end]);
  for (const { start, end } of [...fields, ...unrecognised]) {
    if (start > line.start) edges.add(start);
    if (end < line.end) edges.add(end);
  }
  const places = [...edges].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const span = { start, end: places[index + 1] ?? line.end };
    return {
      ...span,
      text: text.slice(span.start, span.end),
      fields: fields.filter((field) => covers(field, span)).map(({ path }) => path),
      unrecognised: unrecognised.some((each) => covers(each, span)),
    };
  });
}

/** The text line by line, cut wherever a field begins or ends. Spans may lie within and across each other. */
export function sourceLines(
  text: string,
  fields: readonly SpannedField[],
  unrecognised: readonly Span[],
): SourceLine[] {
  const inner = fields
    .filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
    .sort(innermostFirst);
  const lines: SourceLine[] = [];
  let start = 0;
  for (const words of text.split('\n')) {
    const line = { start, end: start + words.length };
    lines.push({
      ...line,
      segments:
        words === ''
          ? []
          : segmentsOf(
              text,
              line,
              inner.filter((field) => overlaps(field, line)),
              unrecognised.filter((span) => overlaps(span, line)),
            ),
    });
    start = line.end + 1;
  }
  return lines;
}
