import { useT } from '@/i18n/i18n-context';
import { StatusBadge } from '@/ui/status-badge';

/** Made-up figures are marked wherever they show. */
export function IllustrativeMark() {
  const t = useT();
  return (
    <StatusBadge tone="warning" shape="alert">
      {t('common.illustrative')}
    </StatusBadge>
  );
}
