import { Drawer } from '@mantine/core';
import { useT } from '@/i18n/i18n-context';
import { useSearchState } from '@/lib/use-search-state';
import type { Figure } from '../model/figure';
import { OriginPanel } from './origin-panel';

interface Props {
  figure: Figure;
  indicator: string;
  map: string | undefined;
}

/** Beside the charts: where the figure of the address comes from. */
export function OriginDrawer({ figure, indicator, map }: Props) {
  const t = useT();
  const [, setSearch] = useSearchState();
  return (
    <Drawer
      opened
      onClose={() => setSearch({ figure: undefined })}
      position="right"
      size="xl"
      title={t('charts.origin')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <OriginPanel question={{ ...figure, indicator, map }} />
    </Drawer>
  );
}
