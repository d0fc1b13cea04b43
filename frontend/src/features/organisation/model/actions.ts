import type { OrganisationAction } from '../api/organisations';

/** In the order of the buttons: what is done often first, what ends something last. */
export const ACTIONS: readonly OrganisationAction[] = ['ADD_CHILD', 'EDIT', 'MOVE', 'MERGE', 'CLOSE'];

/** The act that an address asks for (`?action=MOVE`), if it may be done. */
export function actionOf(
  asked: string | undefined,
  allowed: readonly OrganisationAction[],
): OrganisationAction | null {
  return allowed.find((action) => action === asked) ?? null;
}
