/** The id of the field that a fault of the service points to: `sections/0/rows/1/code`. */
export const fieldId = (field: string): string => `template-${field.replaceAll('/', '-')}`;
