package vn.canbang.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.delivery.AllocationAction;
import vn.canbang.activity.delivery.AllocationLine;
import vn.canbang.activity.delivery.AllocationLine.AllottedOutput;
import vn.canbang.activity.delivery.AllocationView;
import vn.canbang.activity.delivery.ConfirmAllocation;
import vn.canbang.activity.delivery.IssueAllocation;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.plan.PlanFrame;
import vn.canbang.plan.Plans;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;

/** Notes what was handed out, received and put up of what activities allot. */
@ApplicationScoped
class DeliveryService {

  private final AllocationRepository allocations;
  private final AllocationQueries queries;
  private final Plans plans;
  private final Organisations organisations;
  private final BusinessClock clock;
  private final Audit audit;

  DeliveryService(
      AllocationRepository allocations,
      AllocationQueries queries,
      Plans plans,
      Organisations organisations,
      BusinessClock clock,
      Audit audit) {
    this.allocations = allocations;
    this.queries = queries;
    this.plans = plans;
    this.organisations = organisations;
    this.clock = clock;
    this.audit = audit;
  }

  Page<AllocationLine> list(OrgScope scope, AllocationQueries.Filter filter, PageRequest page) {
    Page<AllocationQueries.Found> found =
        page.page(queries.page(scope, filter, page), () -> queries.count(scope, filter));
    Map<UUID, Allocation> byId =
        allocations
            .found(scope, found.items().stream().map(AllocationQueries.Found::id).toList())
            .stream()
            .collect(Collectors.toMap(Allocation::id, Function.identity()));
    Map<UUID, OrganisationRef> units =
        organisations.byIds(
            byId.values().stream()
                .map(Allocation::organisationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    Map<UUID, PlanRef> refs =
        plans.refs(
            scope,
            found.items().stream().map(AllocationQueries.Found::plan).collect(Collectors.toSet()));
    return found.map(
        row ->
            line(
                Objects.requireNonNull(byId.get(row.id())),
                new DeliveryRights(scope, row.status(), row.issuer()),
                Objects.requireNonNull(refs.get(row.plan())),
                units));
  }

  AllocationLine read(OrgScope scope, UUID id) {
    Allocation allocation = find(scope, id);
    PlanFrame plan = plan(scope, allocation);
    return line(allocation, rights(scope, plan), plan.ref(), units(scope, allocation));
  }

  private static AllocationLine line(
      Allocation allocation,
      DeliveryRights rights,
      PlanRef plan,
      Map<UUID, OrganisationRef> units) {
    Output output = allocation.output();
    Activity activity = output.activity();
    return new AllocationLine(
        rights.view(allocation, unit(allocation, units)),
        new AllottedOutput(output.id(), output.name(), output.unit(), output.quantity()),
        new ActivityName(activity.id(), activity.code(), activity.title()),
        plan);
  }

  @Transactional
  AllocationView issue(OrgScope scope, UUID id, @Nullable String ifMatch, IssueAllocation wanted) {
    Allocation allocation = ready(scope, id, ifMatch, AllocationAction.ISSUE);
    Faults faults = new Faults();
    checkDay(wanted.on(), null, faults);
    faults.throwIfAny();
    allocation.issue(new DeliveryStep(wanted.on(), allocation.quantity(), wanted.note()));
    return changed(scope, allocation, "ALLOCATION_ISSUED", null, wanted, null);
  }

  @Transactional
  AllocationView receive(
      OrgScope scope, UUID id, @Nullable String ifMatch, ConfirmAllocation wanted) {
    Allocation allocation = ready(scope, id, ifMatch, AllocationAction.RECEIVE);
    allocation.receive(confirmed(scope, allocation, wanted));
    return changed(scope, allocation, "ALLOCATION_RECEIVED", null, wanted, null);
  }

  @Transactional
  AllocationView display(
      OrgScope scope, UUID id, @Nullable String ifMatch, ConfirmAllocation wanted) {
    Allocation allocation = ready(scope, id, ifMatch, AllocationAction.DISPLAY);
    allocation.display(confirmed(scope, allocation, wanted));
    return changed(scope, allocation, "ALLOCATION_DISPLAYED", null, wanted, null);
  }

  @Transactional
  AllocationView undo(OrgScope scope, UUID id, @Nullable String ifMatch, String reason) {
    Allocation allocation = ready(scope, id, ifMatch, AllocationAction.UNDO);
    Object before = allocation.last().orElse(null);
    allocation.undo();
    return changed(scope, allocation, "ALLOCATION_STEP_UNDONE", before, null, reason);
  }

  /** The allotment, when the caller may do that with the version of it that they saw. */
  private Allocation ready(
      OrgScope scope, UUID id, @Nullable String ifMatch, AllocationAction action) {
    Allocation allocation = find(scope, id);
    DeliveryRights rights = rights(scope, plan(scope, allocation));
    rights.require(allocation, action);
    EntityTags.require(ifMatch, allocation.version());
    rights.requireState(allocation, action);
    return allocation;
  }

  /** What follows the step before: no more of it, no earlier. */
  private DeliveryStep confirmed(OrgScope scope, Allocation allocation, ConfirmAllocation wanted) {
    DeliveryStep before = allocation.last().orElseThrow();
    Faults faults = new Faults();
    checkDay(wanted.on(), before.day(), faults);
    Integer said = wanted.quantity();
    int quantity = said == null ? before.quantity() : said;
    if (quantity > before.quantity()) {
      faults.add("/quantity", "allocation.too-many", quantity, before.quantity());
    }
    String note = wanted.note();
    if (note == null || note.isBlank()) {
      if (quantity < before.quantity()) {
        faults.add("/note", "allocation.fewer-without-note", null, before.quantity());
      } else if (!rights(scope, plan(scope, allocation)).speaksForReceiver(allocation)) {
        faults.add("/note", "allocation.on-behalf-without-note", null);
      }
    }
    faults.throwIfAny();
    return new DeliveryStep(wanted.on(), quantity, note);
  }

  private void checkDay(LocalDate on, @Nullable LocalDate after, Faults faults) {
    if (on.isAfter(clock.today())) {
      faults.add("/on", "allocation.in-future", on);
    }
    if (after != null && on.isBefore(after)) {
      faults.add("/on", "allocation.before-last-step", on, after);
    }
  }

  private AllocationView changed(
      OrgScope scope,
      Allocation allocation,
      String action,
      @Nullable Object before,
      @Nullable Object after,
      @Nullable String reason) {
    allocations.flush();
    PlanFrame plan = plan(scope, allocation);
    audit.record(
        scope,
        action,
        "allocation",
        allocation.id().toString(),
        plan.issuerId(),
        before,
        after,
        reason);
    return rights(scope, plan).view(allocation, unit(allocation, units(scope, allocation)));
  }

  private Allocation find(OrgScope scope, UUID id) {
    return allocations.find(scope, id).orElseThrow(ProblemException::notFound);
  }

  private PlanFrame plan(OrgScope scope, Allocation allocation) {
    return plans
        .frame(scope, allocation.output().activity().planId())
        .orElseThrow(ProblemException::notFound);
  }

  private static DeliveryRights rights(OrgScope scope, PlanFrame plan) {
    return new DeliveryRights(scope, plan.status(), plan.issuerId());
  }

  private Map<UUID, OrganisationRef> units(OrgScope scope, Allocation allocation) {
    UUID unit = allocation.organisationId();
    return unit == null
        ? Map.of()
        : plans.named(scope, allocation.output().activity().planId(), Set.of(unit));
  }

  private static @Nullable Ref unit(Allocation allocation, Map<UUID, OrganisationRef> units) {
    UUID unit = allocation.organisationId();
    return unit == null ? null : Objects.requireNonNull(units.get(unit)).ref();
  }
}
