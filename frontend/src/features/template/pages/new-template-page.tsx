import { useNavigate } from '@tanstack/react-router';
import { ownOrganisation, useMe } from '@/api/me';
import { useT } from '@/i18n/i18n-context';
import { AppLink } from '@/ui/app-link';
import { EmptyState } from '@/ui/empty-state';
import { PageHeader } from '@/ui/page-header';
import { TemplateForm } from '../components/template-form';

/** A form that is not there yet: it belongs to the organisation of whoever makes it. */
export function NewTemplatePage() {
  const t = useT();
  const me = useMe();
  const navigate = useNavigate();
  const back = <AppLink to="/report-templates">{t('nav.templates')}</AppLink>;
  const may = me.permissions.includes('PLAN') || me.permissions.includes('ADMINISTER');
  return (
    <>
      <PageHeader title={t('template.new')} subtitle={back} />
      {may ? (
        <TemplateForm
          template={null}
          etag={null}
          owner={ownOrganisation(me) === null ? null : me.organisation}
          onDone={(code) => void navigate({ to: '/report-templates/$code', params: { code } })}
          onCancel={() => void navigate({ to: '/report-templates' })}
        />
      ) : (
        <EmptyState action={back}>{t('template.notAllowed')}</EmptyState>
      )}
    </>
  );
}
