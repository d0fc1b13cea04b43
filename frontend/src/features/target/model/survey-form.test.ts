import { expect, it } from 'vitest';
import { EMPTY_SURVEY, readSurvey } from './survey-form';

const FORM = {
  ...EMPTY_SURVEY,
  from: '2024-09-01',
  to: '2024-09-15',
  sample: '1.200',
  positive: '1.150',
  document: ' 45/BC-TTYT ',
};

it('is sent as counts', () => {
  expect(readSurvey(FORM, 'vi')).toEqual({
    survey: {
      from: '2024-09-01',
      to: '2024-09-15',
      method: 'RANDOM_SAMPLE',
      sample: 1200,
      positive: 1150,
      populationText: null,
      document: '45/BC-TTYT',
      evidenceText: null,
      illustrative: false,
    },
    faults: null,
  });
});

it('says all at once what has to be mended', () => {
  expect(readSurvey(EMPTY_SURVEY, 'vi').faults).toEqual({
    from: 'required',
    to: 'required',
    sample: 'required',
    positive: 'required',
  });
  expect(readSurvey({ ...FORM, to: '2024-08-31', sample: '0', positive: '96 %' }, 'vi').faults).toEqual({
    to: 'notBefore',
    sample: 'required',
    positive: 'notCount',
  });
  expect(readSurvey({ ...FORM, positive: '1201' }, 'vi').faults).toEqual({ positive: 'notMore' });
});
