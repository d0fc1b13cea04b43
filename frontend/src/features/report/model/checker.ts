import { fieldsToFix, findings, progress, type CheckContext, type Finding, type Progress } from './check';
import type { FieldStore } from './field-store';

const NONE: readonly Finding[] = [];

/** Findings of a form as it is typed: computed once a change, and handed out so that only their fields are drawn again. */
export class Checker {
  private revision = -1;
  private found: readonly Finding[] = NONE;
  private byField = new Map<string, readonly Finding[]>();

  constructor(
    private readonly store: FieldStore,
    private readonly context: CheckContext,
  ) {}

  private refresh(): void {
    if (this.revision === this.store.revision) return;
    this.revision = this.store.revision;
    this.found = findings(this.store.all(), this.context);
    const next = new Map<string, Finding[]>();
    for (const finding of this.found) next.set(finding.field, [...(next.get(finding.field) ?? []), finding]);
    const before = this.byField;
    this.byField = new Map(
      [...next].map(([field, list]) => {
        const known = before.get(field);
        return [field, known && JSON.stringify(known) === JSON.stringify(list) ? known : list];
      }),
    );
  }

  all(): readonly Finding[] {
    this.refresh();
    return this.found;
  }

  /** The same array as long as nothing about the field changes. */
  of(field: string): readonly Finding[] {
    this.refresh();
    return this.byField.get(field) ?? NONE;
  }

  toFix(): number {
    return fieldsToFix(this.all());
  }

  progress(): Progress {
    return progress(this.store.all(), this.context.form);
  }

  subscribe = (listener: () => void): (() => void) => this.store.subscribe(listener);
}
