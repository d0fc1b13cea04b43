import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { WaitingAction } from '../outbox/action';

/** An answer of the service as it was when it last came. */
export interface KeptAnswer {
  /** Whose answer it is; '' for what belongs to the device. */
  user: string;
  name: string;
  data: unknown;
  /** When it came, by the clock of this device. */
  at: string;
}

/** What somebody has typed into a form and not yet handed over. */
interface TypedForm {
  user: string;
  name: string;
  data: unknown;
}

interface DeviceData extends DBSchema {
  answers: { key: [string, string]; value: KeptAnswer };
  forms: { key: [string, string]; value: TypedForm };
  actions: { key: string; value: WaitingAction };
}

let opened: Promise<IDBPDatabase<DeviceData>> | null = null;

/** The database of this device; rejects where the browser has none (a private window of an old one, say). */
export async function deviceDatabase(): Promise<IDBPDatabase<DeviceData>> {
  opened ??= openDB<DeviceData>('canbang', 1, {
    upgrade(database) {
      database.createObjectStore('answers', { keyPath: ['user', 'name'] });
      database.createObjectStore('forms', { keyPath: ['user', 'name'] });
      database.createObjectStore('actions', { keyPath: 'id' });
    },
    // A newer page needs the database: this one opens it anew when it must.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      opened = null;
    },
    terminated() {
      opened = null;
    },
  });
  try {
    return await opened;
  } catch (error) {
    opened = null;
    throw error;
  }
}

/** All keys of one user: [user] sorts before every [user, name]. */
export const keysOf = (user: string) => IDBKeyRange.bound([user], [user, []]);
