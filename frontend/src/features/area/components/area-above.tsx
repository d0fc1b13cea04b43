import { AppLink } from '@/ui/app-link';
import type { Area } from '../api/areas';
import { aboveWords } from '../model/area-words';

/** The units above, the nearest as a link: on the day looked at it is the one of that code. */
export function AreaAbove({ area }: { area: Area }) {
  const { parent } = area;
  if (!parent) return null;
  const above = aboveWords(area);
  const rest = above.startsWith(parent.name) ? above.slice(parent.name.length) : '';
  return (
    <span>
      <AppLink
        to="/areas/$code"
        params={{ code: parent.code }}
        search={({ asOf }: { asOf?: string }) => ({ asOf })}
      >
        {parent.name}
      </AppLink>
      {rest}
    </span>
  );
}
