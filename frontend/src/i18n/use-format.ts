import { useMemo } from 'react';
import { formatDate, formatDateTime, formatNumber, formatRatio } from '@/lib/format';
import { useI18n } from './i18n-context';
import { periodLabel } from './period-label';

/** Numbers, dates and periods as the reader's language writes them. */
export function useFormat() {
  const { language, t } = useI18n();
  return useMemo(
    () => ({
      number: (value: number, decimals?: number) => formatNumber(value, language, decimals),
      ratio: (value: number) => formatRatio(value, language),
      date: formatDate,
      dateTime: formatDateTime,
      period: (code: string) => periodLabel(code, t),
    }),
    [language, t],
  );
}
