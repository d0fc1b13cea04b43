package vn.canbang.report.reminder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/** The rules that people wrote. */
@ApplicationScoped
class ReminderRuleRepository implements PanacheRepositoryBase<ReminderRule, UUID> {

  Optional<ReminderRule> of(OrgScope scope, UUID series) {
    return findByIdOptional(series);
  }

  /** All there are, by series. */
  Map<UUID, ReminderRuleView> bySeries(OrgScope system) {
    Map<UUID, ReminderRuleView> rules = new HashMap<>();
    listAll().forEach(rule -> rules.put(rule.seriesId(), rule.view()));
    return rules;
  }
}
