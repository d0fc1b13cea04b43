/** The id of the field that a fault of the service points to: `tiers/0/from`. */
export const fieldId = (field: string): string => `series-${field.replaceAll('/', '-')}`;
