import type { Content } from '../api/types';
import {
  activityField,
  cellField,
  estimateField,
  HEAD_FIELDS,
  narrativeField,
  NIL,
  noteField,
} from './fields';
import { lineLabel } from './line-fields';

const PARTS = {
  status: 'status',
  doneOn: 'doneOn',
  quantity: 'quantity',
  note: 'note',
  'participants/total': 'total',
  'participants/women': 'women',
  'participants/men': 'men',
  participants: 'total',
} as const;

const isPart = (path: string): path is keyof typeof PARTS => path in PARTS;

/** The field that a JSON Pointer into the content means; null if it means none. */
export function fieldOfPointer(pointer: string, content: Content): string | null {
  const [list = '', place = '', ...rest] = pointer.replace(/^\/(content\/)?/, '').split('/');
  const part = rest.join('/');
  switch (list) {
    case 'cells': {
      const key = /^\d+$/.test(place) ? content.cells[Number(place)]?.key : place;
      if (!key) return null;
      return part === 'note' ? noteField(key) : cellField(key);
    }
    case 'activities': {
      const id = /^\d+$/.test(place) ? content.activities[Number(place)]?.activity : place;
      return id ? activityField(id, isPart(part) ? PARTS[part] : 'status') : null;
    }
    case 'estimates': {
      const key = content.estimates?.[Number(place)]?.key;
      return key ? estimateField(key) : null;
    }
    case 'lines':
      return /^\d+$/.test(place) ? lineLabel(Number(place)) : null;
    case 'narrative': {
      const code = /^\d+$/.test(place) ? content.narrative[Number(place)]?.code : place;
      return code ? narrativeField(code) : null;
    }
    default:
      return list === NIL || HEAD_FIELDS.some((name) => name === list) ? list : null;
  }
}
