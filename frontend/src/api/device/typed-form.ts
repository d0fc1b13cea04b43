import { deviceDatabase } from './database';

/** What was typed into a form of this name and not handed over; null when nothing was. */
export async function typedForm(user: string, name: string): Promise<unknown> {
  try {
    return (await (await deviceDatabase()).get('forms', [user, name]))?.data ?? null;
  } catch {
    return null;
  }
}

/** Keeps what is typed over a reload and over a phone that closes the page to take a picture. */
export async function keepTyped(user: string, name: string, data: unknown): Promise<void> {
  try {
    const database = await deviceDatabase();
    if (data === null) await database.delete('forms', [user, name]);
    else await database.put('forms', { user, name, data });
  } catch {
    // The screen still holds it.
  }
}
