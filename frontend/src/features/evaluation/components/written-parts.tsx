import { Textarea } from '@mantine/core';
import { useT } from '@/i18n/i18n-context';
import { SectionCard } from '@/ui/section-card';
import type { Evaluation } from '../api/evaluation';
import { fieldOf, PARTS, type TypedWords } from '../model/typed-words';
import classes from './evaluation.module.css';

const LONGEST = 8000;

interface Props {
  evaluation: Evaluation;
  typed: TypedWords;
  /** Not given: for reading only. */
  onType: ((typed: TypedWords) => void) | null;
}

/** What is said in words: results, difficulties, causes, lessons, next steps. */
export function WrittenParts({ evaluation, typed, onType }: Props) {
  const t = useT();
  return (
    <SectionCard title={t('evaluation.words')}>
      <div className={classes.parts}>
        {PARTS.map((part) =>
          onType ? (
            <Textarea
              key={part}
              id={fieldOf(`/${part}`)}
              label={t(`evaluation.part.${part}`)}
              autosize
              minRows={3}
              maxLength={LONGEST}
              value={typed.parts[part]}
              onChange={(event) =>
                onType({ ...typed, parts: { ...typed.parts, [part]: event.currentTarget.value } })
              }
            />
          ) : (
            <div key={part}>
              <h3 className={classes.title}>{t(`evaluation.part.${part}`)}</h3>
              <p className={classes.words}>{evaluation[part] ?? t('evaluation.notSaid')}</p>
            </div>
          ),
        )}
      </div>
    </SectionCard>
  );
}
