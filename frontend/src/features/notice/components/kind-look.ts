import type { Shape, Tone } from '@/ui/status-badge';
import type { Notice } from '../api/notices';

/** Colour and shape that go with the word for why somebody was told. */
export function kindLook(kind: Notice['kind']): { tone: Tone; shape: Shape } {
  switch (kind) {
    case 'DUE_SOON':
      return { tone: 'info', shape: 'clock' };
    case 'DUE_TODAY':
      return { tone: 'warning', shape: 'clock' };
    case 'OVERDUE':
      return { tone: 'danger', shape: 'alert' };
    case 'ESCALATED':
      return { tone: 'warning', shape: 'ring' };
    case 'URGED':
      return { tone: 'warning', shape: 'alert' };
    case 'FOR_APPROVAL':
      return { tone: 'info', shape: 'pencil' };
    case 'NOT_APPROVED':
      return { tone: 'warning', shape: 'return' };
  }
}
