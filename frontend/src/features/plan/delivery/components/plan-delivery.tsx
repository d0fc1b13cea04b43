import { useT } from '@/i18n/i18n-context';
import { SectionCard } from '@/ui/section-card';
import type { Activity } from '../../api/types';
import { OutputDelivery } from './output-delivery';
import classes from './delivery.module.css';

/** What the activities of a plan hand out, output by output. */
export function PlanDelivery({ activities }: { activities: readonly Activity[] }) {
  const t = useT();
  const handed = activities.flatMap(({ id, code, title, outputs, formerOutputs }) => {
    const own = [...outputs, ...formerOutputs].filter(
      ({ allocations, withdrawn }) => allocations.length + withdrawn.length > 0,
    );
    return own.length > 0 ? [{ id, code, title, outputs: own }] : [];
  });
  if (handed.length === 0) return null;
  return (
    <SectionCard title={t('delivery.title')}>
      {handed.map(({ id, code, title, outputs }) => (
        <section key={id} aria-labelledby={`delivery-${id}`}>
          <h3 id={`delivery-${id}`} className={classes.activity}>
            {t('delivery.outputOf', { code, title })}
          </h3>
          {outputs.map((output) => (
            <OutputDelivery key={output.id} output={output} />
          ))}
        </section>
      ))}
    </SectionCard>
  );
}
