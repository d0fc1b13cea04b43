package vn.canbang.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.Organisations;
import vn.canbang.plan.PartyRelation;
import vn.canbang.shared.problem.ProblemException;

/** Puts what is said of an activity into it, and notes whom it names. */
@ApplicationScoped
class ActivityWriter {

  private final Organisations organisations;

  ActivityWriter(Organisations organisations) {
    this.organisations = organisations;
  }

  void write(
      Activity activity,
      RecordedActivity said,
      @Nullable UUID sectionId,
      Map<PartyRelation, Set<UUID>> named) {
    UUID leadId = organisation(said.lead());
    name(named, PartyRelation.LEAD, leadId);
    activity.write(said, sectionId, leadId);
    for (RecordedActivity.Rule rule : said.rules()) {
      Integer month = rule.month();
      activity
          .rules()
          .add(
              new TimeRule(
                  rule.kind(),
                  rule.start(),
                  rule.end(),
                  month == null ? null : month.shortValue(),
                  rule.observance(),
                  rule.tentative(),
                  rule.durationDays()));
    }
    for (RecordedActivity.Partner partner : said.coordinators()) {
      UUID partnerId = organisation(partner.organisation());
      name(named, PartyRelation.COORDINATE, partnerId);
      activity.coordinatedBy(partner.text(), partnerId);
    }
    for (RecordedActivity.Product product : said.outputs()) {
      Output output = activity.putsOut(product.name(), product.quantity(), product.unit());
      for (RecordedActivity.Share share : product.allocations()) {
        UUID unitId = organisation(share.organisation());
        name(named, PartyRelation.COORDINATE, unitId);
        output.allocate(share, unitId);
      }
      output.checkSum();
    }
  }

  private static void name(
      Map<PartyRelation, Set<UUID>> named, PartyRelation relation, @Nullable UUID organisationId) {
    if (organisationId != null) {
      named.computeIfAbsent(relation, r -> new LinkedHashSet<>()).add(organisationId);
    }
  }

  private @Nullable UUID organisation(@Nullable String code) {
    return code == null
        ? null
        : organisations
            .byCode(code)
            .orElseThrow(
                () -> ProblemException.unprocessable("activity.organisation-unknown", code))
            .id();
  }
}
