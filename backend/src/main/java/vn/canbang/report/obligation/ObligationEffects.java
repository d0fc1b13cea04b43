package vn.canbang.report.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.organisation.change.ChangeKind;
import vn.canbang.organisation.change.EffectsDraft;
import vn.canbang.organisation.change.OpenReport;
import vn.canbang.organisation.change.OpenReportState;
import vn.canbang.organisation.change.OrganisationEffectsSource;
import vn.canbang.organisation.change.StandingChange;
import vn.canbang.report.obligation.ObligationRepository.Unfinished;
import vn.canbang.report.series.Route;
import vn.canbang.report.series.SeriesChains;
import vn.canbang.report.series.SeriesRef;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * What changes of organisations mean for reports: what was sent stays with whom it was sent to,
 * what was not goes to whoever receives it from the day on.
 */
@ApplicationScoped
class ObligationEffects implements OrganisationEffectsSource {

  private final ObligationRepository repository;
  private final ObligationService obligations;
  private final SeriesChains series;
  private final Organisations organisations;
  private final BusinessClock clock;

  ObligationEffects(
      ObligationRepository repository,
      ObligationService obligations,
      SeriesChains series,
      Organisations organisations,
      BusinessClock clock) {
    this.repository = repository;
    this.obligations = obligations;
    this.series = series;
    this.organisations = organisations;
    this.clock = clock;
  }

  @Override
  public void takeEffect(OrgScope scope, List<StandingChange> changes) {
    obligations.materialise(scope);
  }

  @Override
  public void foresee(OrgScope scope, StandingChange change, EffectsDraft effects) {
    if (change.kind() == ChangeKind.CREATED || change.kind() == ChangeKind.RENAMED) {
      return;
    }
    LocalDate on = change.on().isAfter(clock.today()) ? change.on() : clock.today();
    List<Unfinished> unfinished =
        repository.unfinished(scope, change.units(), change.organisationId());
    if (unfinished.isEmpty()) {
      return;
    }
    Map<UUID, SeriesRef> byId =
        series.byIds(
            scope, unfinished.stream().map(Unfinished::seriesId).collect(Collectors.toSet()));
    Map<UUID, Map<UUID, Route>> routed = new HashMap<>();
    byId.keySet().forEach(id -> routed.put(id, series.routes(scope, id, on)));
    Map<UUID, UUID> acting =
        organisations.acting(
            unfinished.stream().map(Unfinished::receiverId).collect(Collectors.toSet()), on);
    Map<Unfinished, UUID> after = new HashMap<>();
    Set<UUID> named = new HashSet<>();
    for (Unfinished one : unfinished) {
      UUID receiver = receiver(one, Objects.requireNonNull(routed.get(one.seriesId())), acting);
      after.put(one, receiver);
      named.add(one.organisationId());
      named.add(one.receiverId());
      named.add(receiver);
    }
    Map<UUID, OrganisationRef> names = organisations.byIds(named, on);
    int readdressed = 0;
    int unserved = 0;
    for (Unfinished one : unfinished) {
      UUID receiver = Objects.requireNonNull(after.get(one));
      if (!acting.containsKey(one.receiverId()) && receiver.equals(one.receiverId())) {
        unserved++;
      }
      if (one.state() != null) {
        effects.open(
            new OpenReport(
                Objects.requireNonNull(byId.get(one.seriesId())).ref(),
                name(names, one.organisationId()).ref(),
                ReportingPeriod.ofReport(one.period()),
                OpenReportState.valueOf(one.state().name()),
                name(names, one.receiverId()).ref(),
                name(names, receiver).ref()));
      } else if (!receiver.equals(one.receiverId())) {
        readdressed++;
      }
    }
    effects.readdressed(readdressed);
    if (change.kind() == ChangeKind.CLOSED) {
      noteUnwritten(change, unfinished, effects);
    }
    if (unserved > 0) {
      effects.note(
          unserved
              + " báo cáo chưa được duyệt đang gửi về đơn vị này; từ ngày đơn vị kết thúc, không có"
              + " đơn vị nào nhận thay.",
          unserved
              + " reports not accepted yet are owed to this organisation; from the day of its end on"
              + " nobody receives them instead.");
    }
  }

  private static void noteUnwritten(
      StandingChange change, List<Unfinished> unfinished, EffectsDraft effects) {
    long unwritten =
        unfinished.stream()
            .filter(one -> one.state() == null && change.units().contains(one.organisationId()))
            .count();
    if (unwritten > 0) {
      effects.note(
          unwritten
              + " báo cáo đơn vị còn phải gửi chưa được lập; từ ngày đơn vị kết thúc, không có đơn"
              + " vị nào lập thay.",
          unwritten
              + " reports that it owes are not begun; from the day of its end on nobody writes them"
              + " instead.");
    }
  }

  private static UUID receiver(Unfinished one, Map<UUID, Route> routes, Map<UUID, UUID> acting) {
    Route route = routes.get(one.organisationId());
    if (one.receivedState() == null && route != null) {
      return route.receiverId();
    }
    return acting.getOrDefault(one.receiverId(), one.receiverId());
  }

  private static OrganisationRef name(Map<UUID, OrganisationRef> names, UUID id) {
    return Objects.requireNonNull(names.get(id));
  }
}
