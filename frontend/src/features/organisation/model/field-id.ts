/** The id of a field of a change, from the name by which the service points to it. */
export const fieldId = (name: string): string => `change-${name.replaceAll('/', '-')}`;
