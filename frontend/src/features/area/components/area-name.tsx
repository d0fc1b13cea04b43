import { useMe } from '@/api/me';
import { dateInVietnam } from '@/lib/format';
import { AppLink } from '@/ui/app-link';
import type { Area } from '../api/areas';
import { dayWithin } from '../model/area-words';

interface Props {
  area: Pick<Area, 'code' | 'fullName' | 'validFrom' | 'validTo'>;
  /** The day looked at; the link leads to a day on which the unit is there. */
  asOf: string;
  /** The line of the tree has the focus, not its link. */
  inTree?: boolean;
}

export function AreaName({ area, asOf, inTree = false }: Props) {
  const today = dateInVietnam(useMe().businessNow);
  const day = dayWithin(area, asOf);
  return (
    <AppLink
      to="/areas/$code"
      params={{ code: area.code }}
      search={day === today ? {} : { asOf: day }}
      tabIndex={inTree ? -1 : undefined}
    >
      {area.fullName}
    </AppLink>
  );
}
