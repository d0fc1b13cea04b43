import { vi } from 'vitest';
import { NETWORK_PROBLEM, ProblemError } from '@/api/problem';
import type { Content } from '../model/content';
import { Desk } from '../model/desk/desk';
import { DeviceCopies } from '../model/desk/device-copies';
import type { DeskService, HeldPart } from '../model/desk/service';
import { contentOf } from '../model/parts';

export const problem = (status: number) =>
  new ProblemError({ ...NETWORK_PROBLEM, status, code: `test.${status}` });

export const objective = (text: string): Content => contentOf('OBJECTIVE', { kind: 'GENERAL', text });

export function held(id: string, text: string, version = 1): HeldPart {
  return {
    kind: 'OBJECTIVE',
    id,
    code: 'O1',
    parent: null,
    etag: `"${version}"`,
    content: objective(text),
  };
}

/** A service that keeps what it is sent; a test lets calls fail by putting problems in the way. */
export function setUpDesk(parts: HeldPart[] = [held('o1', 'Giảm tỷ số')]) {
  const store = new Map(parts.map(({ id, etag, content }) => [id, { etag, content }]));
  const failures: ProblemError[] = [];
  const attempts: string[] = [];
  const next = (id: string) => `"${Number((store.get(id)?.etag ?? '"0"').replaceAll('"', '')) + 1}"`;
  const service: DeskService = {
    read: (_kind, id) => {
      const found = store.get(id);
      return found
        ? Promise.resolve({ data: found.content, etag: found.etag })
        : Promise.reject(problem(404));
    },
    write: (kind, id, draft, etag) => {
      const failure = failures.shift();
      if (failure) return Promise.reject(failure);
      const found = store.get(id);
      if (!found) return Promise.reject(problem(404));
      if (found.etag !== etag) return Promise.reject(problem(412));
      const saved = { etag: next(id), content: contentOf(kind, withIds(draft)) };
      store.set(id, saved);
      return Promise.resolve({ data: saved.content, etag: saved.etag });
    },
    create: (kind, draft, place, attempt) => {
      attempts.push(attempt);
      const failure = failures.shift();
      if (failure) return Promise.reject(failure);
      const id = `new-${store.size}`;
      const content = contentOf(kind, withIds(draft));
      store.set(id, { etag: '"0"', content });
      if (place.parent !== null) throw new Error('These parts stand at the top.');
      return Promise.resolve({ id, etag: '"0"', content });
    },
  };
  const restructured = vi.fn();
  const open = () => {
    const desk = new Desk({ service, device: new DeviceCopies('an', 'k1'), onRestructured: restructured });
    desk.sync(parts.map((part) => ({ ...part, ...store.get(part.id) })));
    return desk;
  };
  /** Another person saves other words. */
  const meanwhile = (id: string, content: Content) => store.set(id, { etag: next(id), content });
  return { desk: open(), open, store, failures, attempts, meanwhile, restructured };
}

/** As the service does: a paragraph without id gets one. */
function withIds(draft: Content): Content {
  if (!Array.isArray(draft.paragraphs)) return draft;
  const paragraphs = (draft.paragraphs as readonly { id: string | null; text: string }[]).map(
    ({ id, text }, index) => ({ id: id ?? `given-${index}`, text }),
  );
  return { ...draft, paragraphs };
}

/** Long enough for what was typed to be sent. */
export const settle = () => vi.advanceTimersByTimeAsync(1_300);
