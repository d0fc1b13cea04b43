import { formErrors, type Problem } from './problem';

interface FormFaults {
  /** What is wrong with a field, in words. */
  error: (field: string) => string | undefined;
  /** All of it for the summary above the form, each line with the name of its field. */
  summary: { message: string; fieldId?: string }[];
}

/** How a form names its fields: to the service by path, to the reader in words, on the page by id. */
interface Fields {
  /** `tiers/0/from` → "Bậc 1, Đơn vị gửi" */
  labels: ReadonlyMap<string, string>;
  named: (label: string, message: string) => string;
  idOf: (field: string) => string;
}

/** What the form finds itself goes before what the service answered to an earlier attempt. */
export function formFaults(
  found: ReadonlyMap<string, string>,
  problem: Problem | null,
  { labels, named, idOf }: Fields,
): FormFaults {
  const answered = formErrors(problem ?? { errors: [] }, [...labels.keys()]);
  const messages = found.size > 0 ? found : new Map(Object.entries(answered.fields));
  return {
    error: (field) => messages.get(field),
    summary: [
      ...[...messages].map(([field, message]) => ({
        message: named(labels.get(field) ?? field, message ?? ''),
        fieldId: idOf(field),
      })),
      ...(found.size > 0 ? [] : answered.rest.map(({ message }) => ({ message }))),
    ],
  };
}
