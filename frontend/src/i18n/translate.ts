import { formatNumber } from '@/lib/format';
import type { Language } from '@/lib/language';
import type { Catalogue, MessageKey, MessageValues } from './catalogue';

/** A text of the catalogue with its `{name}` places filled; numbers are written as the language writes them. */
export type Translate = <K extends MessageKey>(key: K, ...values: MessageValues<K>) => string;

export function translator(catalogue: Catalogue, language: Language): Translate {
  return (key, ...[values]) => {
    const dot = key.indexOf('.');
    const group = catalogue[key.slice(0, dot) as keyof Catalogue] as Readonly<Record<string, string>>;
    const text = group[key.slice(dot + 1)] ?? key;
    if (!values) return text;
    const filled = values as Readonly<Record<string, string | number>>;
    return text.replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = filled[name];
      if (value === undefined) return place;
      return typeof value === 'number' ? formatNumber(value, language) : value;
    });
  };
}
