import { fold } from '@/lib/fold';
import type { Activity, Plan, Section } from '../api/types';

/** A paragraph that the record of a target or an activity comes from. */
export interface DocumentLink {
  kind: 'TARGET' | 'ACTIVITY';
  code: string;
}

export interface LinkTarget {
  code: string;
  objective: string | null;
  statement: string;
}

/** So much of a text tells it from the others; the rest may have been tidied in the record. */
const TELLING = 60;

const holds = (paragraph: string, words: string) => {
  const start = fold(words).slice(0, TELLING);
  return start !== '' && fold(paragraph).includes(start);
};

/** The section with this code, or the nearest one above it: I.2.3 stands in I.2 where I.2.3 is only a dash. */
function nearest(sections: readonly Section[], code: string): Section | undefined {
  for (let at = code; at !== ''; at = at.slice(0, Math.max(at.lastIndexOf('.'), 0))) {
    const found = sections.find((section) => section.code === at);
    if (found) return found;
  }
  return undefined;
}

function within(code: string, section: Section): boolean {
  return section.code === code || section.code.startsWith(`${code}.`);
}

/** The first of these sections that holds the words, else the heading of the nearest one. */
function placeOf(sections: readonly Section[], code: string, words: readonly string[]): string | undefined {
  const home = nearest(sections, code);
  if (!home) return undefined;
  for (const section of sections.filter((each) => within(home.code, each))) {
    const paragraph = section.paragraphs.find(({ text }) => words.some((each) => holds(text, each)));
    if (paragraph) return paragraph.id;
  }
  return home.id;
}

/** Links by the id of the paragraph, or of the section where no paragraph holds the words. */
export function documentLinks(
  plan: Pick<Plan, 'sections' | 'objectives'>,
  targets: readonly LinkTarget[],
  activities: readonly Pick<Activity, 'code' | 'section' | 'title' | 'description'>[],
): ReadonlyMap<string, readonly DocumentLink[]> {
  const links = new Map<string, DocumentLink[]>();
  const add = (id: string | undefined, link: DocumentLink) => {
    if (id !== undefined) links.set(id, [...(links.get(id) ?? []), link]);
  };
  for (const { code, objective, statement } of targets) {
    if (objective === null) continue;
    const words = [statement, ...plan.objectives.filter((o) => o.code === objective).map((o) => o.text)];
    add(placeOf(plan.sections, objective, words), { kind: 'TARGET', code });
  }
  for (const { code, section, title, description } of activities) {
    const own = plan.sections.find((each) => each.code === code);
    const words = description === null ? [title] : [description, title];
    add(own?.id ?? placeOf(plan.sections, section ?? code, words), { kind: 'ACTIVITY', code });
  }
  return links;
}
