import { AppLink } from '@/ui/app-link';
import type { Ref } from '../api/organisations';

interface Props {
  organisation: Ref;
  /** The day looked at; today when left out. */
  asOf?: string;
  /** The line of the tree has the focus, not its link. */
  inTree?: boolean;
}

export function OrganisationName({ organisation: { code, name }, asOf, inTree = false }: Props) {
  return (
    <AppLink to="/organisations/$code" params={{ code }} search={{ asOf }} tabIndex={inTree ? -1 : undefined}>
      {name}
    </AppLink>
  );
}
