import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { uniqueKey } from '@/lib/unique-key';
import { problemSentence } from '@/ui/problem-text';
import { movable, movePart, removePart } from '../api/parts';
import type { Content, Value } from '../model/content';
import type { Desk } from '../model/desk/desk';
import { emptyPart, type ListedKind } from '../model/parts';
import { placeAfter, type Place, type Way } from '../model/places';

/** Adding, moving and taking out parts. Numbers are the service's: after each step the plan is read again. */
export function useStructure(planId: string, desk: Desk, area: Value, onAdded: (key: string) => void) {
  const t = useT();
  const client = useQueryClient();

  const destination = (key: string, way: Way): Place | null => {
    const entry = desk.entry(key);
    if (!entry || entry.id === null || entry.kind === 'HEAD' || !movable(entry.kind)) return null;
    const standing = desk
      .list(entry.kind)
      .map((each) => ({ key: each, parent: desk.entry(each)?.place.parent ?? null }));
    return placeAfter(way, standing, key);
  };

  const step = useMutation({
    mutationFn: async ({ key, way }: { key: string; way: Way | 'REMOVE' }) => {
      await desk.flush();
      const entry = desk.entry(key);
      if (!entry || entry.id === null || entry.kind === 'HEAD') return;
      const etag = desk.etag(key);
      if (way === 'REMOVE') {
        await removePart(planId, entry.kind, entry.id, etag);
        desk.drop(key);
      } else {
        const place = destination(key, way);
        if (place) await movePart(planId, entry.kind, entry.id, etag, desk.placeNow(place));
      }
    },
    onError: (error) =>
      notifications.show({
        color: 'red',
        title: t('draft.stepFailed'),
        message: problemSentence(problemOf(error), t),
      }),
    onSettled: async () => {
      // An answer on its way tells of the old order.
      await client.cancelQueries({ queryKey: ['plan', planId] });
      await client.invalidateQueries({ queryKey: ['plan', planId] });
    },
  });

  return {
    add: (kind: ListedKind, place: Place, words: Content = {}) =>
      onAdded(desk.add(kind, { ...emptyPart(kind, uniqueKey(), area), ...words }, place)),
    move: (key: string, way: Way) => step.mutate({ key, way }),
    canMove: (key: string, way: Way) => destination(key, way) !== null,
    removeNow: (key: string) => {
      if (desk.entry(key)?.id === null) desk.discard(key);
      else step.mutate({ key, way: 'REMOVE' });
    },
  };
}
