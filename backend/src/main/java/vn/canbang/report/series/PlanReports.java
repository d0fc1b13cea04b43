package vn.canbang.report.series;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.plan.AskedReport;
import vn.canbang.plan.PlanFrame;
import vn.canbang.plan.Plans;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.plan.follow.PlanAmended;
import vn.canbang.plan.follow.PlanFollowers;
import vn.canbang.report.series.PlanChains.Chain;
import vn.canbang.report.series.PlanChains.Step;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
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
  private final SeriesFollowers followers;
  private final BusinessClock clock;
  private final Audit audit;

  PlanReports(
      Plans plans,
      Organisations organisations,
      SeriesRepository repository,
      SeriesService series,
      SeriesFollowers followers,
      BusinessClock clock,
      Audit audit) {
    this.plans = plans;
    this.organisations = organisations;
    this.repository = repository;
    this.series = series;
    this.followers = followers;
    this.clock = clock;
    this.audit = audit;
  }

  @Override
  public void inForce(OrgScope scope, UUID planId) {
    PlanFrame plan = plans.frame(scope, planId).orElseThrow(ProblemException::notFound);
    List<AskedReport> asked = plans.reportsAsked(scope, planId);
    begin(scope, plan, asked.stream().filter(report -> report.series() == null).toList());
  }

  /**
   * What is asked of others, or of nobody any more, is so from the day of the amendment; what is
   * asked in another rhythm is another report.
   */
  @Override
  public void amended(OrgScope scope, UUID planId, PlanAmended change) {
    PlanFrame plan = plans.frame(scope, planId).orElseThrow(ProblemException::notFound);
    PlanChains chains = chains(plan);
    List<AskedReport> anew = new ArrayList<>();
    List<AskedReport> kept = new ArrayList<>();
    Map<UUID, AskedReport> before = new HashMap<>();
    change.asked().forEach(report -> before.put(report.duty(), report));
    List<AskedReport> moved = new ArrayList<>();
    for (AskedReport report : plans.reportsAsked(scope, planId)) {
      AskedReport was = before.get(report.duty());
      if (was == null || !PlanChains.sameRhythm(was, report)) {
        anew.add(report.anew());
      } else {
        kept.add(report);
        before.remove(report.duty());
        if (!sameWay(was, report)) {
          moved.add(was);
        }
      }
    }
    List<Chain> now = chains.of(kept);
    for (Series of : repository.ofPlan(scope, planId)) {
      boolean changed = false;
      for (Tier tier : of.tiersOn(change.on())) {
        if (carriedOut(tier, before.values())) {
          of.replace(tier, null, change.on());
          changed = true;
        } else if (carriedOut(tier, moved)) {
          of.replace(tier, step(plan, now, of, tier, moved), change.on());
          changed = true;
        }
      }
      if (changed) {
        follow(scope, of, change);
      }
    }
    now.forEach(chain -> reschedule(scope, chain));
    begin(scope, plan, anew);
  }

  private static boolean carriedOut(Tier tier, Collection<AskedReport> asked) {
    return asked.stream()
        .anyMatch(report -> tier.carriesOut(report.duty(), report.from(), report.series()));
  }

  /** Between the same bodies. */
  private static boolean sameWay(AskedReport one, AskedReport other) {
    return Objects.equals(one.from(), other.from())
        && Objects.equals(one.via(), other.via())
        && one.to().equals(other.to());
  }

  /** What the step is now; null when nobody sends it, or it is over. */
  private @Nullable TierDefinition step(
      PlanFrame plan, List<Chain> chains, Series of, Tier tier, List<AskedReport> before) {
    return chains.stream()
        .filter(chain -> chain.first().type() == of.periodType())
        .flatMap(chain -> chain.steps().stream())
        .filter(
            step ->
                before.stream()
                    .filter(was -> was.duty().equals(step.asked().duty()))
                    .anyMatch(was -> tier.carriesOut(was.duty(), was.from(), was.series())))
        .findFirst()
        .map(step -> tier(plan, step))
        .orElse(null);
  }

  /** Whom the chain names now owes; whom it names no more does not. */
  private void follow(OrgScope scope, Series of, PlanAmended change) {
    if (of.tiersOn(change.on()).isEmpty()) {
      of.ends(change.on());
    }
    repository.flush();
    OrgScope system = SystemScope.named("obligations");
    followers.materialise(system, of.code());
    int withdrawn = followers.withdraw(system, of.id(), change.on(), change.words());
    repository.flush();
    audit.record(
        scope,
        "REPORT_SERIES_AMENDED",
        "report-series",
        of.code(),
        of.ownerId(),
        null,
        Map.of("on", change.on(), "withdrawn", withdrawn),
        change.words());
  }

  private PlanChains chains(PlanFrame plan) {
    return new PlanChains(plan.periodStart(), plan.periodEnd(), clock.today());
  }

  /** Sets up series for what none carries out yet. */
  private void begin(OrgScope scope, PlanFrame plan, List<AskedReport> asked) {
    Map<UUID, String> carriedOut = new HashMap<>();
    for (Chain chain : chains(plan).of(asked)) {
      String code = begin(scope, plan, chain);
      chain.steps().forEach(step -> carriedOut.putIfAbsent(step.asked().duty(), code));
    }
    plans.carriedOutBy(scope, plan.ref().id(), carriedOut);
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
        reschedule(scope, of, step);
      }
    }
  }

  private void reschedule(OrgScope scope, Series of, Step step) {
    for (Tier tier : of.tiersOn(clock.today())) {
      if (tier.fromId().equals(step.from()) && !tier.deadline().equals(step.deadline())) {
        tier.falls(step.deadline());
        followers.dueAnew(scope, of.id(), tier.id());
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
    followers.materialise(SystemScope.named("obligations"), code);
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
        step.deadline(),
        step.asked().duty());
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
      case DATE -> "theo yêu cầu";
    };
  }

  private static String rhythmEn(PeriodType type) {
    return switch (type) {
      case MONTH -> "Monthly";
      case QUARTER -> "Quarterly";
      case HALF, NINE_MONTHS, YEAR -> "Annual";
      case DATE -> "Requested";
    };
  }
}
