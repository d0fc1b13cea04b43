import type { Activity } from '../api/types';

type Part = 'LEAD' | 'COORDINATE';

interface MatrixRow {
  key: string;
  name: string;
  /** What the body does in each activity, in the order of the columns. */
  parts: (Part | null)[];
}

interface Matrix {
  columns: Activity[];
  rows: MatrixRow[];
}

interface Body {
  organisation: { code: string; name: string } | null;
  text: string;
}

const keyOf = ({ organisation, text }: Body) => organisation?.code ?? text;
const nameOf = ({ organisation, text }: Body) => organisation?.name ?? text;

/** Who leads (■) and who coordinates (□) each activity; bodies in the order in which they first appear. */
export function responsibilityMatrix(activities: readonly Activity[]): Matrix {
  const columns = activities.filter(
    ({ lead, leadText, coordinators }) => lead ?? leadText ?? coordinators[0],
  );
  const rows = new Map<string, MatrixRow>();
  const mark = (body: Body, column: number, part: Part) => {
    const key = keyOf(body);
    const row = rows.get(key) ?? { key, name: nameOf(body), parts: columns.map(() => null) };
    row.parts[column] ??= part;
    rows.set(key, row);
  };
  columns.forEach(({ lead, leadText, coordinators }, column) => {
    if (lead !== null || leadText !== null) {
      mark({ organisation: lead, text: leadText ?? '' }, column, 'LEAD');
    }
    for (const coordinator of coordinators) mark(coordinator, column, 'COORDINATE');
  });
  return { columns, rows: [...rows.values()] };
}
