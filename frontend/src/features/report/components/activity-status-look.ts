import type { Shape, Tone } from '@/ui/status-badge';
import type { Content } from '../api/types';

type Status = Content['activities'][number]['status'];

/** Colour and shape that go with the word for what became of an activity. */
export function activityStatusLook(status: Status | null): { tone: Tone; shape: Shape } {
  switch (status) {
    case 'DONE':
      return { tone: 'success', shape: 'check' };
    case 'PARTLY':
      return { tone: 'info', shape: 'dot' };
    case 'NOT_DONE':
      return { tone: 'warning', shape: 'cross' };
    case null:
      return { tone: 'neutral', shape: 'ring' };
  }
}
