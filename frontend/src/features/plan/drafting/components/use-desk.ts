import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { meQuery, useMe } from '@/api/me';
import { activitiesQuery, planQuery } from '../../api/plans';
import type { Activity, Plan } from '../../api/types';
import { draftTargetsQuery, type DraftTarget } from '../api/queries';
import { partService } from '../api/parts';
import { Desk } from '../model/desk/desk';
import { DeviceCopies } from '../model/desk/device-copies';
import { heldParts } from '../model/held-parts';
import { useSummary } from './draft-context';

interface Loaded {
  plan: Plan;
  targets: readonly DraftTarget[];
  activities: readonly Activity[];
}

/** The desk of a plan for as long as its page is open, kept in step with what the service holds. */
export function useDesk({ plan, targets, activities }: Loaded): Desk {
  const client = useQueryClient();
  const me = useMe();
  const { id } = plan;
  const [desk] = useState(() => {
    const made = new Desk({
      service: partService(id, ({ data }) => client.setQueryData(planQuery(id).queryKey, data)),
      device: new DeviceCopies(me.username, id),
      onRestructured: () => void client.invalidateQueries({ queryKey: ['plan', id] }),
    });
    made.sync(heldParts(plan, targets, activities));
    return made;
  });

  useEffect(() => {
    desk.sync(heldParts(plan, targets, activities));
  }, [desk, plan, targets, activities]);

  useEffect(
    () => () => {
      // Leaving the page: what can be sent goes out now; the other pages read the plan again.
      void desk.flush().then(() => {
        desk.close();
        return client.invalidateQueries({ queryKey: ['plan', id] });
      });
    },
    [client, desk, id],
  );

  useEffect(() => {
    const retry = () => desk.retry();
    window.addEventListener('online', retry);
    window.addEventListener('focus', retry);
    return () => {
      window.removeEventListener('online', retry);
      window.removeEventListener('focus', retry);
    };
  }, [desk]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      const { deviceRefuses, unsaved } = desk.getSummary();
      if (deviceRefuses && unsaved) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [desk]);

  return desk;
}

/** Everything of a plan that its desk needs, read anew from time to time: others write in it, too. */
export function useWholeDraft(planId: string) {
  const often = { refetchInterval: 30_000 };
  const plan = useQuery({ ...planQuery(planId), ...often });
  const targets = useQuery({ ...draftTargetsQuery(planId), ...often });
  const activities = useQuery({ ...activitiesQuery(planId), ...often });
  return { plan, targets, activities };
}

/** A save refused for want of a session asks to sign in again; a new session saves. */
export function useRenewedSession(desk: Desk): void {
  const client = useQueryClient();
  const session = useQuery(meQuery);
  const { state } = useSummary(desk);
  const signedIn = session.data !== null;
  useEffect(() => {
    if (state === 'SIGNED_OUT') client.setQueryData(meQuery.queryKey, null);
  }, [client, state]);
  useEffect(() => {
    if (signedIn) desk.retry();
  }, [desk, signedIn]);
}
