import { DueOccurrences } from '@/features/occurrence/components/due-occurrences';
import { HomePage } from '@/features/home/pages/home-page';
import { ToConfirm } from '@/features/plan/delivery/components/to-confirm';
import { useT } from '@/i18n/i18n-context';
import { AppLink } from '@/ui/app-link';

/** "Việc của tôi" with what other rooms have due: rooms that do not know each other. */
export function HomeScreen() {
  const t = useT();
  return (
    <HomePage
      sections={
        <>
          <DueOccurrences />
          <ToConfirm />
          <p>
            <AppLink to="/asked-tasks">{t('asked.title')}</AppLink>
            {' · '}
            <AppLink to="/clubs">{t('club.title')}</AppLink>
            {' · '}
            <AppLink to="/targets">{t('nav.targets')}</AppLink>
          </p>
        </>
      }
    />
  );
}
