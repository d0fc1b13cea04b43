import { deviceDatabase } from '../device/database';
import type { WaitingAction } from './action';

/** Where waiting actions survive a reload. */
export interface ActionStore {
  all: () => Promise<WaitingAction[]>;
  /** Keeps all of them or none. */
  put: (actions: readonly WaitingAction[]) => Promise<void>;
  remove: (ids: readonly string[]) => Promise<void>;
}

export const deviceStore: ActionStore = {
  async all() {
    const actions = await (await deviceDatabase()).getAll('actions');
    return actions.sort((a, b) => a.order - b.order);
  },
  async put(actions) {
    const transaction = (await deviceDatabase()).transaction('actions', 'readwrite');
    await Promise.all([...actions.map((action) => transaction.store.put(action)), transaction.done]);
  },
  async remove(ids) {
    const transaction = (await deviceDatabase()).transaction('actions', 'readwrite');
    await Promise.all([...ids.map((id) => transaction.store.delete(id)), transaction.done]);
  },
};
