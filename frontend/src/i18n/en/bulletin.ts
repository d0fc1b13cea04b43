import type { Words } from '../catalogue';
import type { bulletin as source } from '../vi/bulletin';

export const bulletin: Words<typeof source> = {
  title: 'Population bulletin',
  heading: 'Population bulletin: {area}, {year}',
  subtitle: 'For leaders: working age, older people, live births',
  year: 'Year',
  print: 'Print',
  failed: 'The bulletin could not be fetched',
  population: 'Population by age on {date}',
  item: 'Item',
  people: 'People',
  share: 'Share of the population (%)',
  before: 'A year earlier',
  unknown: 'No figures',
  forecast:
    'Those entering working age or turning 60 are the people now in the age group before; deaths and moves are not taken into account.',
  births: 'Live births and sex ratio at birth',
  partly: 'Figures of {months} of 12 months, {received} of {expected} parts.',
};
