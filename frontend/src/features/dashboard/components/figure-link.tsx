import { useT } from '@/i18n/i18n-context';
import { AppLink } from '@/ui/app-link';
import { figureCode, type Figure } from '../model/figure';

interface Props {
  figure: Figure;
  /** The figure as it is shown; the row or the heading around it says whose it is. */
  text: string;
}

/** A figure that leads to where it comes from. */
export function FigureLink({ figure, text }: Props) {
  const t = useT();
  return (
    <AppLink
      to="."
      search={(before) => ({ ...before, figure: figureCode(figure) })}
      title={t('charts.origin')}
    >
      {text}
    </AppLink>
  );
}
