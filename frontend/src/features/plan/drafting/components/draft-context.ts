import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Plan } from '../../api/types';
import type { Content } from '../model/content';
import type { Desk } from '../model/desk/desk';
import type { Entry } from '../model/desk/entry';
import type { Summary } from '../model/desk/summary';
import { namesBasis } from '../../model/document-outline';
import { paragraphsOf, type ListedKind, type PartKind } from '../model/parts';
import type { Place, Way } from '../model/places';

interface DraftScreen {
  desk: Desk;
  plan: Plan;
  /** Otherwise the same page is only read, and commented on. */
  mayEdit: boolean;
  mayComment: boolean;
  /** The day on which areas have their codes. */
  asOf: string;
  /** Parts that another can point to. */
  partNames: (of: 'OBJECTIVE' | 'SECTION' | 'LEGAL_BASIS') => { value: string; label: string }[];
  /** Adds a part, empty or with words to begin from, and puts the cursor into it. */
  add: (kind: ListedKind, place: Place, words?: Content) => void;
  move: (key: string, way: Way) => void;
  /** Whether it can go that way at all. */
  canMove: (key: string, way: Way) => boolean;
  remove: (key: string) => void;
  /** The part whose form is open; one at a time. */
  open: string | null;
  setOpen: (key: string | null) => void;
  /** Opens the dialog in which something is said of words of a part. */
  comment: (part: string | null, quote: string | null) => void;
}

export const DraftContext = createContext<DraftScreen | null>(null);

export function useDraft(): DraftScreen {
  const draft = useContext(DraftContext);
  if (!draft) throw new Error('This part belongs on the page of a draft.');
  return draft;
}

export function useEntry(key: string): Entry | undefined {
  const { desk } = useDraft();
  return useSyncExternalStore(desk.subscribe, () => desk.entry(key));
}

export function useKeys(kind: PartKind): readonly string[] {
  const { desk } = useDraft();
  return useSyncExternalStore(desk.subscribe, () => desk.list(kind));
}

/** What a section is known by: its number, or the place of its own that it has, also before the service knows it. */
export const codeOf = (entry: Entry | undefined): string | null => entry?.code ?? entry?.place.named ?? null;

/** The text names its bases itself, and is printed as it stands. An opening sentence alone names none. */
export function useBasesInText(): boolean {
  const { desk } = useDraft();
  return useSyncExternalStore(desk.subscribe, () =>
    desk.list('SECTION').some((key) => {
      const entry = desk.entry(key);
      return (
        entry !== undefined &&
        codeOf(entry) === 'PREAMBLE' &&
        paragraphsOf(entry.content).some(({ text }) => namesBasis(text))
      );
    }),
  );
}

export function useSummary(desk: Desk): Summary {
  return useSyncExternalStore(desk.subscribe, desk.getSummary);
}

/** The place of a part on the page, for links to it. */
export const partAnchor = (key: string) => `phan-${key}`;
