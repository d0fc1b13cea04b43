import type { Report } from '../api/types';

export interface OutputRow {
  id: string;
  name: string;
  issued: number | null;
  received: number | null;
  displayed: number | null;
  note: string | null;
}

/** What the report says of an output; while it says nothing, what the handing out says, which is sent then. */
export function outputRows({
  filledOutputs,
  content,
}: Pick<Report, 'filledOutputs' | 'content'>): OutputRow[] {
  const said = new Map((content.outputs ?? []).map((entry) => [entry.output, entry]));
  return filledOutputs.map(({ output, name, unit, issued, received, displayed }) => {
    const own = said.get(output);
    return {
      id: output,
      name: unit === null ? name : `${name} (${unit})`,
      issued: own ? (own.issued ?? null) : issued,
      received: own ? (own.received ?? null) : received,
      displayed: own ? (own.displayed ?? null) : displayed,
      note: own?.note ?? null,
    };
  });
}
