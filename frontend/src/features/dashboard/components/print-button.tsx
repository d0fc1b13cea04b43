import { Button } from '@mantine/core';
import { useT } from '@/i18n/i18n-context';

/** Prints the block it stands in, under the heading of the page and without its neighbours. */
function printBlock(button: HTMLElement) {
  const block = button.closest('section');
  block?.setAttribute('data-print-alone', '');
  window.print();
  block?.removeAttribute('data-print-alone');
}

export function PrintButton() {
  const t = useT();
  return (
    <Button variant="default" onClick={({ currentTarget }) => printBlock(currentTarget)} data-noprint>
      {t('dashboard.print')}
    </Button>
  );
}
