/**
 * What is typed into reports and not yet saved lies in the browser's simplest store, written with every key: it has
 * to be there also when the page is closed at once. One entry a person and report.
 */
const prefixOf = (user: string) => `canbang.draft/${user}/`;

/** Where the typing of a person into a report is kept; `subject` names the report. */
export const draftCopyName = (user: string, subject: string) => `${prefixOf(user)}${subject}`;

/** The reports into which this person typed something here that is not saved. */
export function draftCopies(user: string): readonly string[] {
  try {
    const prefix = prefixOf(user);
    return Object.keys(localStorage)
      .filter((name) => name.startsWith(prefix))
      .map((name) => name.slice(prefix.length));
  } catch {
    // A browser that keeps nothing has no copies.
    return [];
  }
}

export function forgetDraftCopy(user: string, subject: string): void {
  try {
    localStorage.removeItem(draftCopyName(user, subject));
  } catch {
    // Nothing could be kept here.
  }
}
