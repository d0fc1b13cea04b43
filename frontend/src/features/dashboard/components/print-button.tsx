import { Button } from '@mantine/core';
import { useT } from '@/i18n/i18n-context';

export function PrintButton() {
  const t = useT();
  return (
    <Button variant="default" onClick={() => window.print()} data-noprint>
      {t('dashboard.print')}
    </Button>
  );
}
