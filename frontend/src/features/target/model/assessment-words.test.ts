import { describe, expect, it } from 'vitest';
import { comparatorWords } from '@/i18n/comparator-words';
import { en } from '@/i18n/en';
import { translator } from '@/i18n/translate';
import { vi } from '@/i18n/vi';
import { assessment, target } from '../testing/samples';
import {
  completenessWords,
  intervalWords,
  isCounted,
  officialWords,
  partsWords,
  provisionalWords,
  reachedWords,
  sentenceOf,
  valueWords,
} from './assessment-words';

const vietnamese = { t: translator(vi, 'vi'), language: 'vi' as const };
const english = { t: translator(en, 'en'), language: 'en' as const };
const { t } = vietnamese;

describe('what is said of a target', () => {
  it('keeps the result of the figures and its provisional state apart from the evidence', () => {
    expect(officialWords(assessment(), t)).toBe('Chưa đạt (tạm tính)');
    expect(provisionalWords(assessment(), t)).toBe('Tạm tính đến 31/10/2024');
    const final = assessment({ officialResult: 'MET', provisional: false, provisionalUntil: null });
    expect(officialWords(final, t)).toBe('Đạt');
    expect(provisionalWords(final, t)).toBeNull();
    expect(officialWords(assessment(), english.t)).toBe('Not met (provisional)');
  });

  it('gives counts, ratio and interval as the language writes them', () => {
    expect(partsWords(assessment().parts, 'vi')).toBe('117/106');
    expect(valueWords(assessment(), vietnamese)).toBe('110,4 (84,1–144,9)');
    expect(valueWords(assessment(), english)).toBe('110.4 (84.1–144.9)');
  });

  it('says an open end in words', () => {
    const open = { lower: 91.6356, upper: null, level: 0.95, method: 'CLOPPER_PEARSON' as const };
    expect(intervalWords(open, vietnamese)).toBe('(91,6–không giới hạn)');
    expect(intervalWords(null, vietnamese)).toBeNull();
  });

  it('withholds the ratio of too few births', () => {
    const few = assessment({
      value: 122.2,
      display: { colour: 'NONE', hatched: false, monitoringOnly: true, hideRatio: true },
    });
    expect(valueWords(few, vietnamese)).toBe('Quá ít trường hợp, không nêu tỷ số');
  });

  it('says why there is no value', () => {
    const none = assessment({ value: null, interval: null, parts: null, noValueReason: 'NO_SURVEY' });
    expect(valueWords(none, vietnamese)).toBe('Chưa có khảo sát');
    expect(partsWords(none.parts, 'vi')).toBeNull();
  });

  it('says how complete the figures are', () => {
    expect(completenessWords(assessment(), t)).toBe('đầy đủ (4/4 xã)');
    const lacking = {
      received: 10,
      expected: 150,
      areasReporting: 1,
      areasTotal: 15,
      areaLevel: 'DISTRICT' as const,
    };
    expect(completenessWords(assessment({ completeness: lacking }), t)).toBe('thiếu (1/15 huyện)');
    expect(completenessWords(assessment({ completeness: null }), t)).toBeNull();
  });

  it('says the comparison in words', () => {
    expect(comparatorWords('LE', target(), vietnamese)).toBe('không quá 108');
    expect(comparatorWords('BETWEEN', target({ value: 104, upperValue: 106 }), english)).toBe(
      'from 104 to 106',
    );
    expect(comparatorWords('DONE', target({ value: null }), vietnamese)).toBe('hoàn thành');
    expect(comparatorWords(null, target(), vietnamese)).toBeNull();
    expect(comparatorWords('LE', target({ value: null }), vietnamese)).toBeNull();
  });

  it('asks for no figure of what is done, or of a place in a group', () => {
    const done = assessment({ officialResult: 'MET', value: null, noValueReason: null });
    expect(isCounted(done)).toBe(false);
    expect(isCounted(assessment())).toBe(true);
    expect(isCounted({ ...done, officialResult: 'NO_DATA', noValueReason: 'NO_SURVEY' })).toBe(true);
  });

  it('says a published figure with the decimals that were published', () => {
    const published = { ...assessment({ value: 1.9 }), published: { value: '1.90' } };
    expect(reachedWords(published, vietnamese)).toBe('1,90');
    expect(reachedWords(published, english)).toBe('1.90');
  });

  it('has its sentence in both languages', () => {
    expect(sentenceOf(assessment(), 'vi')).toMatch(/^Chưa đủ căn cứ/);
    expect(sentenceOf(assessment(), 'en')).toMatch(/^Not enough/);
  });
});
