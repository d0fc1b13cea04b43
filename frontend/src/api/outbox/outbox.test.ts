import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { deviceDatabase } from '../device/database';
import { NETWORK_PROBLEM, ProblemError, toProblem } from '../problem';
import type { ActionKind, NewAction, WaitingAction } from './action';
import { Outbox } from './outbox';
import { deviceStore } from './store';

const send = vi.fn<(action: WaitingAction) => Promise<void>>();
const make = () => new Outbox({ store: deviceStore, send, alone: (work) => work() });
let outbox: Outbox;

beforeEach(async () => {
  await (await deviceDatabase()).clear('actions');
  send.mockReset();
  send.mockResolvedValue(undefined);
  outbox = make();
});

const done = (kind: ActionKind, subject = 'o1'): NewAction => ({
  kind,
  subject,
  title: 'Nói chuyện chuyên đề',
  path: `/api/v1/occurrences/${subject}/${kind.toLowerCase()}`,
  body: kind === 'EVIDENCE' ? null : { notes: kind },
  file:
    kind === 'EVIDENCE'
      ? { name: 'anh.jpg', mediaType: 'image/jpeg', bytes: new Uint8Array([1, 2, 3]).buffer }
      : null,
  ifMatch: kind === 'EVIDENCE' ? null : '"3"',
});

const refusal = (status: number, code = 'refused') => new ProblemError(toProblem({ code }, status));
const sentKinds = () => send.mock.calls.map(([{ kind, subject }]) => `${kind} ${subject}`);

it('sends in the order of doing, also after the page was loaded anew', async () => {
  await outbox.add('tyt.hontre', [done('EVIDENCE'), done('COMPLETE')]);
  await outbox.add('tyt.hontre', [done('CANCEL', 'o2')]);
  const reopened = make();
  expect(await reopened.send('tyt.hontre')).toBeNull();
  expect(sentKinds()).toEqual(['EVIDENCE o1', 'COMPLETE o1', 'CANCEL o2']);
  expect(new Uint8Array(send.mock.calls[0]?.[0].file?.bytes ?? new ArrayBuffer())).toEqual(
    new Uint8Array([1, 2, 3]),
  );
  expect(reopened.getActions()).toEqual([]);
});

it('tries again under the same key when the answer was lost', async () => {
  await outbox.add('tyt.hontre', [done('COMPLETE'), done('CANCEL', 'o2')]);
  send.mockRejectedValueOnce(new ProblemError(NETWORK_PROBLEM));
  expect((await outbox.send('tyt.hontre'))?.code).toBe('client.network');
  expect(outbox.getActions()).toHaveLength(2);
  await make().send('tyt.hontre');
  expect(sentKinds()).toEqual(['COMPLETE o1', 'COMPLETE o1', 'CANCEL o2']);
  const [first, second, third] = send.mock.calls.map(([{ id }]) => id);
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});

it('waits for a new session, and for nobody else’s', async () => {
  await outbox.add('tyt.hontre', [done('COMPLETE')]);
  send.mockRejectedValueOnce(refusal(401));
  expect((await outbox.send('tyt.hontre'))?.status).toBe(401);
  await outbox.send('tyt.namdu');
  expect(send).toHaveBeenCalledTimes(1);
  expect(outbox.getActions()[0]).toMatchObject({ user: 'tyt.hontre', state: 'WAITING' });
});

it('keeps what met a newer version, and what follows it on the same subject, for a person to choose', async () => {
  await outbox.add('tyt.hontre', [done('POSTPONE'), done('COMPLETE'), done('CANCEL', 'o2')]);
  send.mockRejectedValueOnce(refusal(412, 'if-match.stale'));
  await outbox.send('tyt.hontre');
  expect(sentKinds()).toEqual(['POSTPONE o1', 'CANCEL o2']);
  const [stopped, held] = outbox.getActions();
  expect(stopped).toMatchObject({ state: 'CONFLICT', problem: { status: 412 } });
  expect(held).toMatchObject({ kind: 'COMPLETE', state: 'WAITING' });
  // Nothing goes out again by itself.
  await outbox.send('tyt.hontre');
  expect(send).toHaveBeenCalledTimes(2);
  await outbox.again(stopped?.id ?? '', { ifMatch: '"4"' });
  await outbox.send('tyt.hontre');
  expect(sentKinds()).toEqual(['POSTPONE o1', 'CANCEL o2', 'POSTPONE o1', 'COMPLETE o1']);
  expect(send.mock.calls[2]?.[0].ifMatch).toBe('"4"');
  expect(send.mock.calls[2]?.[0].id).not.toBe(stopped?.id);
});

it('does not hold a result up for a picture the service will not take', async () => {
  await outbox.add('tyt.hontre', [done('EVIDENCE'), done('COMPLETE')]);
  send.mockRejectedValueOnce(refusal(422, 'file.type'));
  await outbox.send('tyt.hontre');
  expect(sentKinds()).toEqual(['EVIDENCE o1', 'COMPLETE o1']);
  expect(outbox.getActions()).toMatchObject([{ kind: 'EVIDENCE', state: 'REFUSED' }]);
});

it('sends once when asked twice at the same time', async () => {
  await outbox.add('tyt.hontre', [done('COMPLETE')]);
  await Promise.all([outbox.send('tyt.hontre'), outbox.send('tyt.hontre')]);
  expect(send).toHaveBeenCalledTimes(1);
});

it('says once it has looked at the device, also at one that cannot be read', async () => {
  const blind = new Outbox({
    store: { ...deviceStore, all: () => Promise.reject(new Error('no database')) },
    send,
    alone: (work) => work(),
  });
  expect(blind.isRead()).toBe(false);
  await blind.refresh().catch(() => undefined);
  expect(blind.isRead()).toBe(true);
  expect(blind.getActions()).toEqual([]);
});
