import { useMediaQuery } from '@mantine/hooks';

/** A narrow screen, where a table of many columns becomes a list of cards. */
export function usePhone(): boolean {
  return useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
}
