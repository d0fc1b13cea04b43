import type { Activity, Section } from '../api/types';

interface ActivityGroup {
  /** The section the activities stand in; null where the document names none. */
  section: Section | null;
  activities: Activity[];
}

/** Activities under the sections of the document, in its order. */
export function activityGroups(
  activities: readonly Activity[],
  sections: readonly Section[],
): ActivityGroup[] {
  const groups = new Map<string | null, ActivityGroup>();
  for (const activity of activities) {
    const section = sections.find(({ code }) => code === activity.section) ?? null;
    const group = groups.get(section?.code ?? null) ?? { section, activities: [] };
    group.activities.push(activity);
    groups.set(section?.code ?? null, group);
  }
  const positions = new Map(sections.map(({ code }, position) => [code, position]));
  const position = ({ section }: ActivityGroup) =>
    section === null ? sections.length : (positions.get(section.code) ?? sections.length);
  return [...groups.values()].sort((a, b) => position(a) - position(b));
}

/** The number in the column TT: what the activity's code adds to its section's ("II.5" in II is 5). */
export function numberInGroup(
  { code }: Pick<Activity, 'code'>,
  section: Pick<Section, 'code'> | null,
): string {
  if (section !== null && code.startsWith(section.code) && code !== section.code) {
    return code.slice(section.code.length).replace(/^\./, '');
  }
  return section?.code === code ? '1' : code;
}
