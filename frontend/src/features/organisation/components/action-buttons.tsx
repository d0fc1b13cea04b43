import { useT } from '@/i18n/i18n-context';
import { LinkButton } from '@/ui/app-link';
import type { OrganisationAction } from '../api/organisations';
import { ACTIONS } from '../model/actions';

/** Only what the service allows is offered; the act has an address of its own. */
export function ActionButtons({ allowed }: { allowed: readonly OrganisationAction[] }) {
  const t = useT();
  return ACTIONS.filter((action) => allowed.includes(action)).map((action) => (
    <LinkButton key={action} to="." search={(before) => ({ ...before, action })} variant="default">
      {t(`organisation.action.${action}`)}
    </LinkButton>
  ));
}
