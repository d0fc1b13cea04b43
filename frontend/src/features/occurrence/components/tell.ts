import { notifications } from '@mantine/notifications';
import type { Translate } from '@/i18n/translate';

/** Says in passing what has come of an act. */
export function tell(message: string, t: Translate, failed = false): void {
  notifications.show({
    message,
    color: failed ? 'red' : undefined,
    closeButtonProps: { 'aria-label': t('common.close') },
  });
}
