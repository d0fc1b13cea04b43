import type { Words } from '../catalogue';
import type { charts as source } from '../vi/charts';

export const charts: Words<typeof source> = {
  funnel: 'Areas compared',
  funnelFailed: 'The comparison of areas could not be loaded',
  funnelEmpty: 'No area has figures to compare yet.',
  funnelDescription:
    'Every mark is an area: the farther right the more births, the higher up the higher the ratio. The curves are the limits of chance. The figures stand in the table.',
  funnelPoint: '{area}: {value} ({births} live births)',
  birthsAxis: 'Live births (logarithmic scale)',
  levelLine: 'Level {value}',
  pooledLine: 'Common level {value}',
  compare: 'Compare',
  'compare.children': 'The areas directly below',
  'compare.2': 'All districts',
  'compare.3': 'All communes',
  year: 'Year',
  together: 'Taken together',
  'together.1': 'This year alone',
  'together.3': '3 years together',
  'together.5': '5 years together',
  inside: 'Within the 95 % limits',
  outside95: 'Outside the 95 % limits',
  outside998: 'Outside the 99.8 % limits',
  limit95: '95 % limit',
  limit998: '99.8 % limit',
  tooFew: 'Fewer than 30 births: not compared',
  'above.P95': 'Above the 95 % limit',
  'above.P998': 'Above the 99.8 % limit',
  'below.P95': 'Below the 95 % limit',
  'below.P998': 'Below the 99.8 % limit',
  columnOutside: 'Against the limits',
  columnQuality: 'Quality of the figures',
  'quality.OK': 'Plausible',
  'quality.SUSPECT_HIGH': 'To be checked: too many boys',
  'quality.SUSPECT_LOW': 'To be checked: too few boys',
  missing: 'Without comparable figures: {areas}.',
  missingCount: 'Areas without comparable figures: {count}.',
  pooledNote: 'No plan sets a level for this area: the level is that of all these areas together.',
  readFunnel:
    'The fewer are born, the more the ratio swings by chance: the funnel is wide on the left and narrows to the right.',
  readLimits:
    'By chance alone 1 area in 20 lies outside the 95 % limits (dashed), and 1 in 500 outside the 99.8 % limits (solid).',
  readOutside:
    'A diamond ◆ is outside the 95 % limits; a triangle ▲ (above) or ▼ (below) is outside the 99.8 % limits: look for reasons there first.',
  readQuality:
    '“To be checked” are figures that are hard to believe even allowing for chance: births left out or noted wrongly, as a rule.',

  multiples: 'Each area over time',
  multiplesFailed: 'The figures of each area over time could not be loaded',
  multiplesTitle: '{count} {unit}, {period}: {parts}',
  places: 'areas',
  countAbove: '{count} clearly above',
  countBelow: '{count} clearly below',
  countUnsure: '{count} without enough statistical evidence',
  countFew: '{count} with too few births for a ratio',
  countNone: '{count} without figures',
  countWith: '{count} with figures',
  countHigher: '{count} above the target',
  countNotHigher: '{count} not above the target',
  noFigures: 'No figures yet',
  showAll: 'Show {count} more areas',
  readMultiples:
    'Every field is an area, over the same time and on the same scale, in order of name. The dashed line is the target, the last dot the newest period.',
  readScale: 'The common scale runs from {low} to {high}; bands that pass it are cut off.',

  origin: 'Where does this number come from?',
};
