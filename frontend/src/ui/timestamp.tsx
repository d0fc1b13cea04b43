import { useFormat } from '@/i18n/use-format';

interface Props {
  /** An instant such as `2024-11-18T01:00:00Z`. */
  at: string;
}

/** A moment in Vietnamese time, 18/11/2024 08:00. */
export function Timestamp({ at }: Props) {
  const format = useFormat();
  return <time dateTime={at}>{format.dateTime(at)}</time>;
}
