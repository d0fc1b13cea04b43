import { Button, Group } from '@mantine/core';
import { useT } from '@/i18n/i18n-context';
import { LinkButton } from '@/ui/app-link';
import { EmptyState } from '@/ui/empty-state';
import { PageHeader } from '@/ui/page-header';

/** Shown in place of a screen that threw, or whose files could not be loaded. */
export function CrashPage() {
  const t = useT();
  return (
    <div role="alert">
      <PageHeader title={t('common.crashed')} hasErrors />
      <EmptyState
        action={
          <Group>
            <Button onClick={() => window.location.reload()}>{t('common.reload')}</Button>
            <LinkButton to="/" variant="default">
              {t('common.backHome')}
            </LinkButton>
          </Group>
        }
      >
        {t('common.crashedText')}
      </EmptyState>
    </div>
  );
}
