import type { ReactNode } from 'react';
import classes from './fact-list.module.css';

interface Fact {
  name: string;
  /** What is not known is left out: null, or an empty text. */
  value: ReactNode;
}

/** What is known of a thing: names at the left, values at the right, below each other on a phone. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={classes.facts}>
      {facts
        .filter(({ value }) => value !== null && value !== undefined && value !== '' && value !== false)
        .map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
