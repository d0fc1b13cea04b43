import '@mantine/dates/styles.css';
import 'dayjs/locale/vi';
import { DateInput, type DateInputProps } from '@mantine/dates';
import { useI18n } from '@/i18n/i18n-context';
import { parseDate } from '@/lib/parse-date';

interface Props extends Pick<
  DateInputProps,
  'id' | 'label' | 'description' | 'error' | 'required' | 'minDate' | 'maxDate'
> {
  /** `2024-11-18`, or null while nothing is chosen. */
  value: string | null;
  onChange: (value: string | null) => void;
}

/** A calendar date, typed or picked, day first in either language. */
export function DateField(props: Props) {
  const { language, t } = useI18n();
  return (
    <DateInput
      {...props}
      locale={language}
      firstDayOfWeek={1}
      // The set's red of weekends is too pale, and here a weekend means nothing.
      weekendDays={[]}
      previousLabel={t('ui.earlier')}
      nextLabel={t('ui.later')}
      valueFormat="DD/MM/YYYY"
      dateParser={parseDate}
      allowDeselect
      placeholder="dd/MM/yyyy"
      withAsterisk={false}
      popoverProps={{ withinPortal: true }}
    />
  );
}
