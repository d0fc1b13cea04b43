import { Button } from '@mantine/core';
import { useT } from '@/i18n/i18n-context';
import type { Ref } from '../api/organisations';
import { addRule, type RuleDraft } from '../model/rules';
import { fieldId } from '../model/field-id';
import { AreaSelect } from './area-select';
import { KindSelect, LevelSelect } from './kind-select';
import { OrganisationSelect } from './organisation-select';
import classes from './organisation.module.css';

interface Props {
  rules: readonly RuleDraft[];
  /** Whom a new rule is offered to look under. */
  under: Ref | null;
  asOf?: string;
  error?: string;
  onChange: (rules: RuleDraft[]) => void;
}

/** Which organisations a group stands for: all that fit any of the rules on the day asked about. */
export function RuleFields({ rules, under, asOf, error, onChange }: Props) {
  const t = useT();
  const put = (rule: RuleDraft) => onChange(rules.map((each) => (each.key === rule.key ? rule : each)));
  return (
    <fieldset className={classes.part} id={fieldId('rules')} tabIndex={-1}>
      <legend>{t('organisation.rules')}</legend>
      <p className={classes.note}>{t('organisation.rulesNote')}</p>
      {error && <p className={classes.fault}>{error}</p>}
      {rules.map((rule, at) => (
        <fieldset key={rule.key} className={classes.rule}>
          <legend>{t('organisation.ruleNumber', { number: at + 1 })}</legend>
          <div className={classes.pair}>
            <KindSelect value={rule.memberKind} onChange={(memberKind) => put({ ...rule, memberKind })} />
            <LevelSelect
              value={rule.memberLevel}
              none={t('organisation.anyLevel')}
              onChange={(memberLevel) => put({ ...rule, memberLevel })}
            />
          </div>
          <OrganisationSelect
            label={t('organisation.under')}
            value={rule.under}
            asOf={asOf}
            onChange={(chosen) => put({ ...rule, under: chosen })}
          />
          <AreaSelect
            label={t('organisation.inArea')}
            value={rule.area}
            asOf={asOf}
            onChange={(area) => put({ ...rule, area })}
          />
          <Button
            variant="default"
            size="compact-md"
            onClick={() => onChange(rules.filter(({ key }) => key !== rule.key))}
          >
            {t('organisation.removeRule', { number: at + 1 })}
          </Button>
        </fieldset>
      ))}
      <Button variant="default" onClick={() => onChange(addRule(rules, under))}>
        {t('organisation.addRule')}
      </Button>
    </fieldset>
  );
}
