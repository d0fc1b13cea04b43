import { problemOf } from '../problem';
import { deviceDatabase, keysOf, type KeptAnswer } from './database';
import { draftCopies, forgetDraftCopy } from './draft-copies';

/** An answer, and since when it is known. */
export interface Kept<T> {
  data: T;
  /** When this device last heard it; null when it came just now. */
  keptAt: string | null;
}

let owner = '';
/** Signed out: an answer still on its way is not kept any more. */
let closed = false;

/** From now on answers are this user's. Those of whoever used the device before go. */
export async function keepFor(user: string): Promise<void> {
  closed = false;
  if (owner === user) return;
  owner = user;
  const database = await deviceDatabase();
  const others = (await database.getAllKeys('answers')).filter(([of]) => of !== '' && of !== user);
  await Promise.all(others.map((key) => database.delete('answers', key)));
}

/** Keeps an answer. A device that cannot is a device without copies, no fault of the screen. */
export async function keepAnswer(name: string, data: unknown, user = owner): Promise<void> {
  if (closed) return;
  try {
    const database = await deviceDatabase();
    await database.put('answers', { user, name, data, at: new Date().toISOString() });
  } catch {
    // Full or forbidden: the answer itself is at hand.
  }
}

export async function keptAnswer(name: string, user = owner): Promise<KeptAnswer | undefined> {
  try {
    return await (await deviceDatabase()).get('answers', [user, name]);
  } catch {
    return undefined;
  }
}

/** Asks the service; without a network the copy of this device answers. `copy` leaves out what must not be kept. */
export async function askOrRecall<T>(
  name: string,
  load: () => Promise<T>,
  copy: (data: T) => T = (data) => data,
): Promise<Kept<T>> {
  try {
    const data = await load();
    void keepAnswer(name, copy(data));
    return { data, keptAt: null };
  } catch (error) {
    const kept = problemOf(error).code === 'client.network' ? await keptAnswer(name) : undefined;
    if (!kept) throw error;
    return { data: kept.data as T, keptAt: kept.at };
  }
}

/** Forgets what this user has read and typed here, and who was signed in. */
export async function forgetAll(user: string): Promise<void> {
  owner = '';
  closed = true;
  draftCopies(user).forEach((subject) => forgetDraftCopy(user, subject));
  try {
    const database = await deviceDatabase();
    await Promise.all([
      database.delete('answers', keysOf(user)),
      database.delete('answers', keysOf('')),
      database.delete('forms', keysOf(user)),
    ]);
  } catch {
    // Nothing could be kept here.
  }
}
