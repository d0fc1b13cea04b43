import { Button } from '@mantine/core';
import { useT } from '@/i18n/i18n-context';
import parts from '@/ui/form-parts.module.css';

interface Props {
  /** What the line is called: "Dòng 2". */
  name: string;
  first: boolean;
  onUp: () => void;
  onRemove: () => void;
}

/** A line of a form goes up, or out. */
export function LineButtons({ name, first, onUp, onRemove }: Props) {
  const t = useT();
  return (
    <div className={parts.buttons}>
      {!first && (
        <Button variant="default" size="compact-md" aria-label={t('template.upOf', { name })} onClick={onUp}>
          {t('template.up')}
        </Button>
      )}
      <Button
        variant="default"
        size="compact-md"
        aria-label={t('template.removeOf', { name })}
        onClick={onRemove}
      >
        {t('template.remove')}
      </Button>
    </div>
  );
}
