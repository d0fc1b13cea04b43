import type { Evaluation, EvaluationWords } from '../api/evaluation';

/** Parts that are written in words, in the order of the document. */
export const PARTS = ['results', 'difficulties', 'causes', 'lessons', 'nextSteps'] as const;

type Part = (typeof PARTS)[number];

export interface TypedWords {
  parts: Record<Part, string>;
  /** By id of the target. */
  explanations: Record<string, string>;
  carriedOn: Record<string, boolean>;
  /** By id of the activity. */
  reasons: Record<string, string>;
}

/** What stands in the fields when the evaluation is opened. */
export function typedWords(evaluation: Evaluation): TypedWords {
  return {
    parts: Object.fromEntries(PARTS.map((part) => [part, evaluation[part] ?? ''])) as Record<Part, string>,
    explanations: Object.fromEntries(
      evaluation.targets.map(({ target, explanation }) => [target, explanation ?? '']),
    ),
    carriedOn: Object.fromEntries(evaluation.targets.map(({ target, carriedOn }) => [target, carriedOn])),
    reasons: Object.fromEntries(
      evaluation.activities.map(({ activity, reason }) => [activity, reason ?? '']),
    ),
  };
}

const orNull = (text: string | undefined) => (text === undefined || text.trim() === '' ? null : text);

/** What the service is told: of every target whether it goes on, of the rest only what was written. */
export function bodyOf(typed: TypedWords, evaluation: Evaluation): EvaluationWords {
  return {
    targets: evaluation.targets.map(({ target, carriedOn }) => ({
      target,
      explanation: orNull(typed.explanations[target]),
      carriedOn: typed.carriedOn[target] ?? carriedOn,
    })),
    activities: evaluation.activities
      .map(({ activity }) => ({ activity, reason: orNull(typed.reasons[activity]) }))
      .filter(({ reason }) => reason !== null),
    ...(Object.fromEntries(PARTS.map((part) => [part, orNull(typed.parts[part])])) as Record<
      Part,
      string | null
    >),
  };
}

export const sameWords = (a: TypedWords, b: TypedWords): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The field that a fault of the service points to: /targets/1/explanation, /causes. */
export function fieldOf(pointer: string): string {
  return `evaluation${pointer.replace(/\//g, '-')}`;
}
