import { useQueryClient } from '@tanstack/react-query';
import { useI18n } from '@/i18n/i18n-context';
import { LANGUAGES, type Language } from '@/lib/language';
import classes from './language-switch.module.css';

/** Both languages are always in sight, each under its own name. */
export function LanguageSwitch() {
  const { language, setLanguage, t } = useI18n();
  const client = useQueryClient();

  async function choose(next: Language) {
    await setLanguage(next);
    // The service writes its sentences in the language it is asked in.
    await client.invalidateQueries();
  }

  return (
    <div role="group" aria-label={t('common.language')} className={classes.group}>
      {LANGUAGES.map((option) => (
        <button
          key={option}
          type="button"
          lang={option}
          className={classes.option}
          aria-pressed={option === language}
          onClick={() => void choose(option)}
        >
          {t(`common.language.${option}`)}
        </button>
      ))}
    </div>
  );
}
