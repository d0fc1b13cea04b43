package vn.canbang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.plan.document.PlanPartKind;
import vn.canbang.plan.draft.AnnexDraft;
import vn.canbang.plan.draft.BasisDraft;
import vn.canbang.plan.draft.DutyDraft;
import vn.canbang.plan.draft.FundingDraft;
import vn.canbang.plan.draft.ObjectiveDraft;
import vn.canbang.plan.draft.PlanPartDraft;
import vn.canbang.plan.draft.PlanRequestDraft;
import vn.canbang.plan.draft.RecipientDraft;
import vn.canbang.plan.draft.ReportingDutyDraft;
import vn.canbang.plan.draft.SectionDraft;
import vn.canbang.plan.draft.TargetGroupDraft;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;

/**
 * Puts what came in into parts: finds the organisations and plans meant by their codes and ids, and
 * says of all that are not there at once.
 */
@ApplicationScoped
class PlanPartWriter {

  private final PlanQueries queries;
  private final Organisations organisations;

  PlanPartWriter(PlanQueries queries, Organisations organisations) {
    this.queries = queries;
    this.organisations = organisations;
  }

  /** A new part with this content, which stands nowhere yet. */
  PlanPart create(OrgScope scope, Plan plan, PlanPartDraft draft) {
    PlanPart part = PartCopy.empty(plan, kind(one(draft, "/content")));
    write(scope, part, draft, "/content");
    return part;
  }

  private static Object one(PlanPartDraft draft, String at) {
    List<Object> contents = draft.contents();
    if (contents.size() != 1) {
      throw ProblemException.invalid(List.of(Fault.of(at, "plan.one-content", contents.size())));
    }
    return contents.getFirst();
  }

  private static PlanPartKind kind(Object content) {
    return switch (content) {
      case BasisDraft given -> PlanPartKind.LEGAL_BASIS;
      case ObjectiveDraft given -> PlanPartKind.OBJECTIVE;
      case SectionDraft given -> PlanPartKind.SECTION;
      case TargetGroupDraft given -> PlanPartKind.TARGET_GROUP;
      case DutyDraft given -> PlanPartKind.DUTY;
      case ReportingDutyDraft given -> PlanPartKind.REPORTING_DUTY;
      case FundingDraft given -> PlanPartKind.FUNDING;
      case RecipientDraft given -> PlanPartKind.RECIPIENT;
      case AnnexDraft given -> PlanPartKind.ANNEX;
      case PlanRequestDraft given -> PlanPartKind.PLAN_REQUEST;
      default -> throw new IllegalStateException("no part of a plan: " + content.getClass());
    };
  }

  /**
   * Writes a part anew; the content must be of its kind.
   *
   * @param at pointer to the draft in the request
   */
  void write(OrgScope scope, PlanPart part, PlanPartDraft draft, String at) {
    Object content = one(draft, at);
    Faults faults = new Faults();
    if (part instanceof LegalBasis basis && content instanceof BasisDraft given) {
      writeBasis(scope, basis, given, at + "/basis", faults);
    } else if (part instanceof Objective objective && content instanceof ObjectiveDraft given) {
      objective.write(given);
    } else if (part instanceof Section section && content instanceof SectionDraft given) {
      section.write(given);
    } else if (part instanceof TargetGroup group && content instanceof TargetGroupDraft given) {
      group.write(given);
    } else if (part instanceof Duty duty && content instanceof DutyDraft given) {
      duty.write(given, named(at + "/duty/organisations", given.organisations(), faults));
    } else if (part instanceof ReportingDuty asked && content instanceof ReportingDutyDraft given) {
      asked.write(
          given,
          one(at + "/reportingDuty/from", given.from(), faults),
          ids(at + "/reportingDuty/to", given.to(), faults),
          one(at + "/reportingDuty/via", given.via(), faults));
    } else if (part instanceof Funding funding && content instanceof FundingDraft given) {
      funding.write(given);
    } else if (part instanceof Recipient recipient && content instanceof RecipientDraft given) {
      recipient.write(given, named(at + "/recipient/organisations", given.organisations(), faults));
    } else if (part instanceof Annex annex && content instanceof AnnexDraft given) {
      annex.write(given);
    } else if (part instanceof PlanRequest request && content instanceof PlanRequestDraft given) {
      request.write(given, named(at + "/planRequest/organisations", given.organisations(), faults));
    } else {
      faults.add(at, "plan.other-kind", part.kind().name());
    }
    faults.throwIfAny();
  }

  private void writeBasis(
      OrgScope scope, LegalBasis basis, BasisDraft given, String at, Faults faults) {
    UUID cited = given.plan();
    if (cited != null
        && (cited.equals(basis.plan().id()) || queries.visible(scope, List.of(cited)).isEmpty())) {
      faults.add(at + "/plan", "plan.unknown", cited);
    }
    UUID citedIn = given.citedIn();
    if (citedIn != null
        && basis.plan().body().legalBases().stream()
            .noneMatch(other -> other.id().equals(citedIn) && !other.equals(basis))) {
      faults.add(at + "/citedIn", "plan.part-unknown", citedIn);
    }
    Integer from = given.periodFrom();
    Integer to = given.periodTo();
    if (from != null && to != null && from > to) {
      faults.add(at + "/periodTo", "plan.years-backwards", to);
    }
    faults.throwIfAny();
    basis.write(given, cited);
  }

  private List<NamedOrganisation> named(String pointer, List<String> codes, Faults faults) {
    return ids(pointer, codes, faults).stream().map(id -> new NamedOrganisation(id, true)).toList();
  }

  private List<UUID> ids(String pointer, List<String> codes, Faults faults) {
    Map<String, OrganisationRef> known = organisations.byCodes(codes);
    for (int i = 0; i < codes.size(); i++) {
      if (!known.containsKey(codes.get(i))) {
        faults.add(pointer + "/" + i, "organisation.unknown", codes.get(i), codes.get(i));
      }
    }
    return codes.stream()
        .distinct()
        .map(known::get)
        .filter(ref -> ref != null)
        .map(OrganisationRef::id)
        .toList();
  }

  private @Nullable UUID one(String pointer, @Nullable String code, Faults faults) {
    if (code == null) {
      return null;
    }
    OrganisationRef found = organisations.byCode(code).orElse(null);
    if (found == null) {
      faults.add(pointer, "organisation.unknown", code, code);
      return null;
    }
    return found.id();
  }
}
