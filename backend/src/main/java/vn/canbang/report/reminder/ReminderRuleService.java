package vn.canbang.report.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.series.SeriesChains;
import vn.canbang.report.series.SeriesRef;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;

/** Reads and writes when those who owe reports are reminded. */
@ApplicationScoped
class ReminderRuleService {

  private final SeriesChains series;
  private final ReminderRuleRepository rules;
  private final Audit audit;

  ReminderRuleService(SeriesChains series, ReminderRuleRepository rules, Audit audit) {
    this.series = series;
    this.rules = rules;
    this.audit = audit;
  }

  /** A rule with its version. */
  record Versioned(ReminderRuleView rule, long version) {}

  @Transactional
  Versioned get(OrgScope scope, String code) {
    return versioned(rules.of(scope, visible(scope, code).id()));
  }

  @Transactional
  Versioned put(OrgScope scope, String code, @Nullable String ifMatch, ReminderRuleView wanted) {
    SeriesRef of = visible(scope, code);
    scope.require(Role.PLANNER, of.ownerId());
    Optional<ReminderRule> known = rules.of(scope, of.id());
    Versioned before = versioned(known);
    EntityTags.require(ifMatch, before.version());
    ReminderRule rule = known.orElseGet(() -> new ReminderRule(of.id(), wanted));
    rule.says(wanted);
    rules.persistAndFlush(rule);
    audit.record(
        scope,
        "REPORT_REMINDERS_CHANGED",
        "report-series",
        of.code(),
        of.ownerId(),
        before.rule(),
        wanted,
        null);
    return versioned(Optional.of(rule));
  }

  private static Versioned versioned(Optional<ReminderRule> rule) {
    return rule.map(one -> new Versioned(one.view(), one.version()))
        .orElseGet(() -> new Versioned(ReminderRuleView.USUAL, 0));
  }

  private SeriesRef visible(OrgScope scope, String code) {
    return series.visible(scope, code).orElseThrow(ProblemException::notFound);
  }
}
