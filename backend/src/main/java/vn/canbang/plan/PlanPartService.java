package vn.canbang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.PlanPartKind;
import vn.canbang.plan.document.PlanPartView;
import vn.canbang.plan.draft.AddPlanPart;
import vn.canbang.plan.draft.MovePlanPart;
import vn.canbang.plan.draft.NamedSection;
import vn.canbang.plan.draft.PlanPartDraft;
import vn.canbang.plan.follow.PlanContents;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;

/**
 * Writes the parts of drafts. Each part is guarded by its own version; places and numbers are the
 * service's own and follow under a lock of the plan, held for the moment of writing.
 */
@ApplicationScoped
class PlanPartService {

  private final PlanRepository plans;
  private final PlanReader reader;
  private final PlanPartWriter writer;
  private final Instance<PlanContents> contents;
  private final Audit audit;

  PlanPartService(
      PlanRepository plans,
      PlanReader reader,
      PlanPartWriter writer,
      Instance<PlanContents> contents,
      Audit audit) {
    this.plans = plans;
    this.reader = reader;
    this.writer = writer;
    this.contents = contents;
    this.audit = audit;
  }

  @Transactional
  PlanPartView add(OrgScope scope, UUID planId, AddPlanPart wanted) {
    Plan plan = writable(scope, planId);
    PlanPart part = writer.create(scope, plan, wanted.content());
    NamedSection named = wanted.named();
    Place place =
        named == null
            ? place(plan, part, wanted.parent(), wanted.after())
            : place(plan, part, named, wanted);
    if (part instanceof Section section) {
      section.standsIn(place.parent());
    }
    plan.body().parts(part.kind()).add(place.index(), part);
    plan.body().renumber(part.kind());
    plans.flush();
    record(scope, plan, "PLAN_PART_ADDED", part, null, wanted.content());
    return reader.part(scope, part);
  }

  @Transactional
  PlanPartView write(
      OrgScope scope, UUID planId, UUID partId, @Nullable String ifMatch, PlanPartDraft content) {
    Plan plan = writable(scope, planId);
    PlanPart part = plan.body().part(partId).orElseThrow(ProblemException::notFound);
    EntityTags.require(ifMatch, part.version());
    PlanPartView before = reader.part(scope, part);
    writer.write(scope, part, content, "");
    plans.flush();
    record(scope, plan, "PLAN_PART_WRITTEN", part, before, content);
    return reader.part(scope, part);
  }

  @Transactional
  void remove(OrgScope scope, UUID planId, UUID partId, @Nullable String ifMatch) {
    Plan plan = writable(scope, planId);
    PlanPart part = plan.body().part(partId).orElseThrow(ProblemException::notFound);
    EntityTags.require(ifMatch, part.version());
    boolean holdsSections =
        part instanceof Section section
            && SectionNumbers.block(plan.body().sections(), section).size() > 1;
    if (holdsSections || contents.stream().anyMatch(room -> room.standsIn(scope, planId, partId))) {
      throw ProblemException.conflict("plan.part-not-empty");
    }
    PlanPartView before = reader.part(scope, part);
    if (part instanceof LegalBasis basis) {
      plan.body().legalBases().forEach(other -> other.noLongerCitedIn(basis.id()));
    }
    plan.body().parts(part.kind()).remove(part);
    plan.body().renumber(part.kind());
    plans.flush();
    record(scope, plan, "PLAN_PART_REMOVED", part, before, null);
  }

  @Transactional
  PlanPartView move(
      OrgScope scope, UUID planId, UUID partId, @Nullable String ifMatch, MovePlanPart where) {
    Plan plan = writable(scope, planId);
    PlanPart part = plan.body().part(partId).orElseThrow(ProblemException::notFound);
    EntityTags.require(ifMatch, part.version());
    List<PlanPart> inOrder = plan.body().parts(part.kind());
    List<PlanPart> moved =
        part instanceof Section section
            ? List.copyOf(SectionNumbers.block(plan.body().sections(), section))
            : List.of(part);
    // A place within itself is none; and what stands before it decides, once it is taken out.
    place(plan, part, where.parent(), where.after());
    inOrder.removeAll(moved);
    Place place = place(plan, part, where.parent(), where.after());
    if (part instanceof Section section) {
      section.standsIn(place.parent());
    }
    inOrder.addAll(place.index(), moved);
    plan.body().renumber(part.kind());
    plans.flush();
    record(scope, plan, "PLAN_PART_MOVED", part, null, where);
    return reader.part(scope, part);
  }

  private Plan writable(OrgScope scope, UUID planId) {
    Plan plan = plans.lock(scope, planId).orElseThrow(ProblemException::notFound);
    PlanPolicy.requireEdit(scope, plan);
    return plan;
  }

  /** Where in the list of its kind a part goes, and in which section. */
  private record Place(@Nullable Section parent, int index) {}

  private static Place place(
      Plan plan, PlanPart part, @Nullable UUID parentId, @Nullable UUID afterId) {
    Faults faults = new Faults();
    if (part.kind() != PlanPartKind.SECTION) {
      if (parentId != null) {
        faults.add("/parent", "plan.parent-not-section", parentId);
      }
      List<PlanPart> inOrder = plan.body().parts(part.kind());
      Optional<PlanPart> after = other(inOrder, part, afterId);
      if (afterId != null && after.isEmpty()) {
        faults.add("/after", "plan.part-unknown", afterId);
      }
      faults.throwIfAny();
      return new Place(null, after.map(inOrder::indexOf).orElse(-1) + 1);
    }
    List<Section> sections = plan.body().sections();
    Section moved = (Section) part;
    Section parent = outside(sections, moved, parentId);
    if (parentId != null && parent == null) {
      faults.add("/parent", "plan.part-unknown", parentId);
    }
    Section after = outside(sections, moved, afterId);
    if (afterId != null && (after == null || !Objects.equals(after.parent(), parent))) {
      faults.add("/after", "plan.part-unknown", afterId);
    }
    faults.throwIfAny();
    return new Place(parent, SectionNumbers.place(sections, parent, after));
  }

  /** The place that such a section has in every document. */
  private static Place place(Plan plan, PlanPart part, NamedSection named, AddPlanPart wanted) {
    List<Section> sections = plan.body().sections();
    Faults faults = new Faults();
    if (part instanceof Section section) {
      section.isNumbered(named.name());
    } else {
      faults.add("/named", "plan.named-not-section", named);
    }
    if (wanted.parent() != null) {
      faults.add("/parent", "plan.named-has-place", wanted.parent());
    }
    if (wanted.after() != null) {
      faults.add("/after", "plan.named-has-place", wanted.after());
    }
    if (sections.stream().anyMatch(other -> other.code().equals(named.name()))) {
      faults.add("/named", "plan.named-there", named);
    }
    faults.throwIfAny();
    return new Place(
        null,
        switch (named) {
          case PREAMBLE -> 0;
          case CLOSING -> SectionNumbers.beforeAnnex(sections);
        });
  }

  private static Optional<PlanPart> other(List<PlanPart> among, PlanPart part, @Nullable UUID id) {
    return among.stream().filter(other -> other.id().equals(id) && !other.equals(part)).findFirst();
  }

  private static @Nullable Section outside(
      List<Section> sections, Section moved, @Nullable UUID id) {
    return sections.stream()
        .filter(section -> section.id().equals(id) && !section.within(moved))
        .findFirst()
        .orElse(null);
  }

  private void record(
      OrgScope scope,
      Plan plan,
      String action,
      PlanPart part,
      @Nullable Object before,
      @Nullable Object after) {
    audit.record(
        scope, action, "plan", plan.id() + "/" + part.id(), plan.issuerId(), before, after, null);
  }
}
