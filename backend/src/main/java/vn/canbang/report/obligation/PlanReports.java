package vn.canbang.report.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.plan.AskedReport;
import vn.canbang.plan.PlanFrame;
import vn.canbang.plan.Plans;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.plan.follow.PlanFollowers;
import vn.canbang.report.obligation.PlanChains.Chain;
import vn.canbang.report.obligation.PlanChains.Step;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.SystemScope;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.shared.time.PeriodType;

/** Sees to it that what a plan in force asks to be reported is owed. */
@ApplicationScoped
class PlanReports implements PlanFollowers {

  private static final String TEMPLATE = "PLAN-PROGRESS";
  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_ISSUER = 50;

  private final Plans plans;
  private final Organisations organisations;
  private final SeriesRepository repository;
  private final SeriesService series;
  private final ObligationService obligations;
  private final BusinessClock clock;

  PlanReports(
      Plans plans,
      Organisations organisations,
      SeriesRepository repository,
      SeriesService series,
      ObligationService obligations,
      BusinessClock clock) {
    this.plans = plans;
    this.organisations = organisations;
    this.repository = repository;
    this.series = series;
    this.obligations = obligations;
    this.clock = clock;
  }

  @Override
  public void inForce(OrgScope scope, UUID planId) {
    PlanFrame plan = plans.frame(scope, planId).orElseThrow(ProblemException::notFound);
    List<AskedReport> asked = plans.reportsAsked(scope, planId);
    PlanChains chains = new PlanChains(plan.periodStart(), plan.periodEnd(), clock.today());
    for (Chain chain : chains.of(asked)) {
      reschedule(scope, chain);
    }
    Map<UUID, String> carriedOut = new HashMap<>();
    for (Chain chain : chains.of(asked.stream().filter(a -> a.series() == null).toList())) {
      String code = begin(scope, plan, chain);
      chain.steps().forEach(step -> carriedOut.putIfAbsent(step.asked().duty(), code));
    }
    plans.carriedOutBy(scope, planId, carriedOut);
  }

  /** Reports of periods that begin later are no longer owed. */
  @Override
  public void ended(OrgScope scope, UUID planId, LocalDate on) {
    repository.ofPlan(scope, planId).forEach(of -> of.ends(on));
  }

  /** An amendment may have given a report that is owed already another deadline. */
  private void reschedule(OrgScope scope, Chain chain) {
    for (Step step : chain.steps()) {
      String code = step.asked().series();
      Series of = code == null ? null : repository.byCode(scope, code).orElse(null);
      if (of != null && of.periodType() == chain.first().type()) {
        obligations.reschedule(scope, of, step.from(), step.deadline());
      }
    }
  }

  private String begin(OrgScope scope, PlanFrame plan, Chain chain) {
    String code = code(scope, plan);
    String name = name(plan.ref());
    series.begin(
        scope,
        new SeriesDefinition(
            code,
            shortened("Báo cáo " + rhythmVi(chain.first().type()) + " thực hiện " + name),
            shortened(rhythmEn(chain.first().type()) + " report on " + name),
            TEMPLATE,
            chain.first().type(),
            chain.first(),
            chain.last(),
            plan.ref().id(),
            plan.issuerId(),
            null,
            null,
            null,
            null,
            false,
            chain.steps().stream().map(step -> tier(plan, step)).toList()));
    obligations.materialise(SystemScope.named("obligations"), code);
    return code;
  }

  private TierDefinition tier(PlanFrame plan, Step step) {
    List<UUID> to = step.asked().to();
    return new TierDefinition(
        step.position(),
        step.from(),
        step.asked().via(),
        step.receiver(),
        to.subList(1, to.size()),
        commands(plan.issuerId(), step.from()) ? SendingMode.DIRECT : SendingMode.REQUEST,
        step.deadline());
  }

  /** Bodies that the issuer does not command are asked for their reports. */
  private boolean commands(UUID issuer, UUID sender) {
    LocalDate on = clock.today();
    if (issuer.equals(sender) || organisations.isWithin(issuer, sender, on)) {
      return true;
    }
    List<OrganisationRef> members = organisations.members(sender, on);
    return !members.isEmpty()
        && members.stream().allMatch(member -> organisations.isWithin(issuer, member.id(), on));
  }

  /** {@code TTYT-KIEN-HAI-2025-1}: who asks, for which year, the how manieth. */
  private String code(OrgScope scope, PlanFrame plan) {
    String issuer = organisations.byId(plan.issuerId()).map(OrganisationRef::code).orElseThrow();
    String beginning =
        issuer.substring(0, Math.min(issuer.length(), LONGEST_ISSUER))
            + "-"
            + plan.periodStart().getYear()
            + "-";
    int place = 1;
    while (repository.byCode(scope, beginning + place).isPresent()) {
      place++;
    }
    return beginning + place;
  }

  private static String name(PlanRef plan) {
    String number = plan.number();
    return number == null ? "“" + plan.title() + "”" : "Kế hoạch số " + number;
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
  }

  private static String rhythmVi(PeriodType type) {
    return switch (type) {
      case MONTH -> "tháng";
      case QUARTER -> "quý";
      case HALF, NINE_MONTHS, YEAR -> "năm";
    };
  }

  private static String rhythmEn(PeriodType type) {
    return switch (type) {
      case MONTH -> "Monthly";
      case QUARTER -> "Quarterly";
      case HALF, NINE_MONTHS, YEAR -> "Annual";
    };
  }
}
