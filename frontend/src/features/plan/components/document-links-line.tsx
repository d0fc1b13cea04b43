import { useT } from '@/i18n/i18n-context';
import { AppLink } from '@/ui/app-link';
import type { DocumentLink } from '../model/document-links';
import classes from './document.module.css';

/** From a paragraph to the records of the targets and activities that it holds. */
export function DocumentLinksLine({ links }: { links: readonly DocumentLink[] | undefined }) {
  const t = useT();
  if (!links) return null;
  return (
    <span className={classes.links} data-noprint>
      {links.map(({ kind, code }) =>
        kind === 'TARGET' ? (
          <AppLink
            key={`target ${code}`}
            to="."
            search={(before) => ({ ...before, tab: 'targets', target: code })}
          >
            {t('plan.seeTarget', { code })}
          </AppLink>
        ) : (
          <AppLink
            key={`activity ${code}`}
            to="."
            search={(before) => ({ ...before, tab: 'activities', activity: code })}
          >
            {t('plan.seeActivity', { code })}
          </AppLink>
        ),
      )}
    </span>
  );
}
