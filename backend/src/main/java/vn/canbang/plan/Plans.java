package vn.canbang.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.plan.document.PlanAction;
import vn.canbang.plan.document.PlanDuty;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.plan.document.PlanSummary;
import vn.canbang.plan.document.PlanView;
import vn.canbang.plan.draft.RecordedPlan;
import vn.canbang.shared.security.OrgScope;

/** Plans for other rooms. */
public interface Plans {

  /** A plan that the caller sees. */
  Optional<PlanRef> find(OrgScope scope, UUID planId);

  /** A plan that the caller sees, with what other rooms need of it. */
  Optional<PlanFrame> frame(OrgScope scope, UUID planId);

  /** Those of the plans that the caller sees, by id, with what other rooms need of them. */
  Map<UUID, PlanFrame> frames(OrgScope scope, Collection<UUID> planIds);

  /** The whole plan, as the caller reads it; 404 when the caller does not see it. */
  PlanView read(OrgScope scope, UUID planId);

  /** Whether the caller sees the plan. */
  boolean visible(OrgScope scope, UUID planId);

  /** Those of the plans that the caller sees. One statement. */
  Set<UUID> visible(OrgScope scope, Collection<UUID> planIds);

  /** How those of the plans are called that the caller sees, by id. One statement. */
  Map<UUID, PlanRef> refs(OrgScope scope, Collection<UUID> planIds);

  /**
   * What organisations are called in a plan, by id: by the names of its document's day, a draft by
   * those of today; 404 when the caller does not see it.
   */
  Map<UUID, OrganisationRef> named(OrgScope scope, UUID planId, Collection<UUID> organisationIds);

  /** Whether the caller writes this plan: sees it and is a planner over its issuer. */
  boolean mayPlan(OrgScope scope, UUID planId);

  /**
   * Issued plans, not over on that day, that name the organisation, newest first; only those seen.
   */
  List<PlanSummary> naming(OrgScope scope, UUID organisationId, LocalDate on);

  /**
   * What issued plans, not over on that day, give the organisation, or its group, to do; only those
   * seen.
   */
  List<PlanDuty> dutiesOf(OrgScope scope, UUID organisationId, LocalDate on);

  /** The reports that a plan asks for, in its order; 404 when the caller does not see it. */
  List<AskedReport> reportsAsked(OrgScope scope, UUID planId);

  /**
   * Notes which series carries out what the plan asks to be reported.
   *
   * @param seriesByDuty codes of series by ids of reporting duties
   */
  void carriedOutBy(OrgScope scope, UUID planId, Map<UUID, String> seriesByDuty);

  /**
   * A recorded plan has all its contents: whom they name sees it, and what follows from its being
   * in force begins.
   */
  void inForce(OrgScope scope, UUID planId);

  /**
   * The letters that the numbers of the issuer's documents carry after the type, as the latest that
   * the caller sees has them: TTYT; empty when there is none.
   */
  Optional<String> numberLetters(OrgScope scope, UUID issuerId);

  /** Numbers of the sections of a plan, by id. One statement. */
  Map<UUID, String> sectionNumbers(UUID planId);

  /** Numbers of the objectives of a plan, by id. One statement. */
  Map<UUID, String> objectiveNumbers(UUID planId);

  /** Numbers of the objectives of plans, by id. One statement. */
  Map<UUID, String> objectiveNumbers(Collection<UUID> planIds);

  /** Ends the request unless the caller may write in the plan, which is a draft: 404, 403, 409. */
  PlanFrame requireDraft(OrgScope scope, UUID planId);

  /** Ends the request unless the caller may do that with the plan as it stands: 404, 403, 409. */
  PlanFrame require(OrgScope scope, UUID planId, PlanAction action);

  /**
   * Ids of all parts that a plan has, with its targets and activities; empty when the caller does
   * not see it.
   */
  Set<UUID> parts(OrgScope scope, UUID planId);

  /** Records a plan already issued on paper, with the gaps of its copy. */
  void record(OrgScope scope, UUID planId, RecordedPlan recorded);

  /**
   * Begins a draft with all that a document without number and date says. Its parts keep the
   * document's numbers, by which other rooms find them, until {@link #settle}.
   */
  void draft(OrgScope scope, UUID planId, RecordedPlan document);

  /** The draft has all its parts: they are numbered by their places, and nobody else sees it. */
  void settle(OrgScope scope, UUID planId);

  /** Whether a document of this issuer and type bears the number in that year. */
  boolean numberTaken(
      OrgScope scope, UUID issuerId, String documentType, String number, LocalDate issuedOn);

  /** Lets more organisations see the plan: those that its activities name. Groups are spelt out. */
  void name(OrgScope scope, UUID planId, PartyRelation relation, Collection<UUID> organisationIds);
}
