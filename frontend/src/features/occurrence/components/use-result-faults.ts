import { useState } from 'react';
import { useI18n } from '@/i18n/i18n-context';
import { nameIn } from '@/lib/language';
import type { SummaryItem } from '@/ui/error-summary';
import type { Catalogues } from '../api/catalogues';
import { faultsOf, type Fault, type ResultForm } from '../model/result-form';
import { fieldId } from './result-fields';

/** The faults of a form since somebody tried to save it: what is mended is asked for no more. */
export function useResultFaults(form: ResultForm, today: string, catalogues: Catalogues) {
  const { t, language } = useI18n();
  const [attempt, setAttempt] = useState(0);
  const faults = attempt === 0 ? [] : faultsOf(form, today, language);

  function nameOf({ field }: Fault): string {
    const [group, code = ''] = field.split('/');
    const known = group === 'count' ? catalogues.counts : group === 'channel' ? catalogues.channels : [];
    const found = known.find((one) => one.code === code);
    if (found) return nameIn(language, found);
    switch (field) {
      case 'from':
        return t('occurrence.date');
      case 'to':
        return t('occurrence.lastDay');
      case 'total':
      case 'women':
      case 'men':
        return t(`occurrence.${field}`);
      default:
        return t('occurrence.categories');
    }
  }

  const items: SummaryItem[] = faults.map((fault) => ({
    message: t('occurrence.namedFault', { name: nameOf(fault), fault: t(`occurrence.fault.${fault.code}`) }),
    fieldId: fieldId(fault.field),
  }));

  return {
    faults,
    items,
    attempt,
    /** Whether all is well; from now on faults are shown. */
    tried: () => {
      setAttempt((before) => before + 1);
      return faultsOf(form, today, language).length === 0;
    },
  };
}
