import { uniqueKey } from '@/lib/unique-key';
import { problemOf, type Problem } from '../problem';
import type { NewAction, WaitingAction } from './action';
import type { ActionStore } from './store';

interface Outgoing {
  store: ActionStore;
  /** Hands one action to the service; throws a ProblemError unless it was taken. */
  send: (action: WaitingAction) => Promise<void>;
  /** Runs the work unless another tab is at it already. */
  alone: (work: () => Promise<Problem | null>) => Promise<Problem | null>;
}

/** A failure that says nothing of the action: the network, a service that is busy or has ended the session. */
function mayPass({ status, code }: Problem): boolean {
  const busy = status === 0 || status >= 500 || status === 408 || status === 429;
  return busy || status === 401 || code === 'csrf' || code === 'idempotency.in-progress';
}

/**
 * What people did and the service does not know yet. Actions go out one after the other in the order of
 * doing, each under a key of its own that stays the same however often it is tried. A picture that is
 * refused holds nothing up; anything else that stops holds what follows it on the same subject.
 */
export class Outbox {
  private actions: readonly WaitingAction[] = [];
  private read = false;
  private readonly listeners = new Set<() => void>();
  private readonly onSent = new Set<(action: WaitingAction) => void>();
  private running: Promise<Problem | null> | null = null;

  constructor(private readonly outgoing: Outgoing) {}

  /** For `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly getActions = (): readonly WaitingAction[] => this.actions;

  /** Whether the device was read since the page was opened; one that cannot be read has nothing waiting. */
  readonly isRead = (): boolean => this.read;

  /** Calls back for each action the service has taken. */
  whenSent(listener: (action: WaitingAction) => void): () => void {
    this.onSent.add(listener);
    return () => this.onSent.delete(listener);
  }

  /** Reads the device again: another tab may have added or sent something. */
  async refresh(): Promise<void> {
    try {
      this.actions = await this.outgoing.store.all();
    } finally {
      this.read = true;
      this.listeners.forEach((listener) => listener());
    }
  }

  /** Keeps what was done, all of it or, when the device refuses, nothing; the promise then rejects. */
  async add(user: string, done: readonly NewAction[]): Promise<void> {
    const last = (await this.outgoing.store.all()).at(-1)?.order ?? 0;
    const at = new Date().toISOString();
    await this.outgoing.store.put(
      done.map((action, index) => ({
        ...action,
        id: uniqueKey(),
        user,
        at,
        order: last + 1 + index,
        state: 'WAITING',
        problem: null,
      })),
    );
    await this.refresh();
  }

  /** Drops actions, by the choice of a person. */
  async drop(ids: readonly string[]): Promise<void> {
    await this.outgoing.store.remove(ids);
    await this.refresh();
  }

  /** Puts a stopped action back in the queue, if need be against the version the person has now seen. */
  async again(id: string, change: Partial<Pick<NewAction, 'body' | 'path' | 'ifMatch'>> = {}): Promise<void> {
    const stopped = (await this.outgoing.store.all()).find((action) => action.id === id);
    if (!stopped) return;
    // A choice is a new doing: the key must not bring back an answer to the old one.
    const key = Object.keys(change).length === 0 ? id : uniqueKey();
    await this.outgoing.store.remove([id]);
    await this.outgoing.store.put([{ ...stopped, ...change, id: key, state: 'WAITING', problem: null }]);
    await this.refresh();
  }

  /** Sends what this user has waiting; answers why it broke off, null when it came to the end. */
  async send(user: string): Promise<Problem | null> {
    this.running ??= this.outgoing
      .alone(() => this.sendAll(user))
      .finally(() => {
        this.running = null;
      });
    return this.running;
  }

  private async sendAll(user: string): Promise<Problem | null> {
    await this.refresh();
    const held = new Set<string>();
    let next: WaitingAction | undefined;
    const tried = new Set<string>();
    // Looked up anew each time: more may have been done while one was on its way.
    while ((next = this.actions.find((action) => action.user === user && !tried.has(action.id)))) {
      tried.add(next.id);
      if (held.has(next.subject)) continue;
      if (next.state === 'WAITING') {
        const broke = await this.sendOne(next);
        if (broke) return broke;
      }
      const left = this.actions.find(({ id }) => id === next?.id);
      if (left && left.kind !== 'EVIDENCE') held.add(left.subject);
    }
    return null;
  }

  /** Answers why nothing more should be sent now; null when the next one may go. */
  private async sendOne(action: WaitingAction): Promise<Problem | null> {
    try {
      await this.outgoing.send(action);
    } catch (error) {
      const problem = problemOf(error);
      if (mayPass(problem)) return problem;
      // 428: what nobody had begun when it was done here has been begun elsewhere.
      const state = problem.status === 412 || problem.status === 428 ? 'CONFLICT' : 'REFUSED';
      await this.outgoing.store.put([{ ...action, state, problem }]);
      await this.refresh();
      return null;
    }
    await this.outgoing.store.remove([action.id]);
    await this.refresh();
    this.onSent.forEach((listener) => listener(action));
    return null;
  }
}
