package vn.canbang.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.canbang.plan.document.PlanPartKind;

/** What a plan document says below its head: its parts, of each kind in the document's order. */
@Embeddable
class DocumentBody {

  @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<TargetGroup> targetGroups = new ArrayList<>();

  @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<LegalBasis> legalBases = new ArrayList<>();

  @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<Objective> objectives = new ArrayList<>();

  @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<Section> sections = new ArrayList<>();

  @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<Duty> duties = new ArrayList<>();

  @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<ReportingDuty> reportingDuties = new ArrayList<>();

  @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<Funding> funding = new ArrayList<>();

  @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<Recipient> recipients = new ArrayList<>();

  @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<Annex> annexes = new ArrayList<>();

  @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<PlanRequest> requests = new ArrayList<>();

  /** The lines of one kind, in the document's order. */
  @SuppressWarnings("unchecked") // Each list holds the parts of its kind.
  <P extends PlanPart> List<P> parts(PlanPartKind kind) {
    return (List<P>)
        switch (kind) {
          case LEGAL_BASIS -> legalBases;
          case OBJECTIVE -> objectives;
          case SECTION -> sections;
          case TARGET_GROUP -> targetGroups;
          case DUTY -> duties;
          case REPORTING_DUTY -> reportingDuties;
          case FUNDING -> funding;
          case RECIPIENT -> recipients;
          case ANNEX -> annexes;
          case PLAN_REQUEST -> requests;
        };
  }

  /** The line with this id, whatever its kind. */
  Optional<PlanPart> part(UUID partId) {
    for (PlanPartKind kind : PlanPartKind.values()) {
      for (PlanPart part : this.<PlanPart>parts(kind)) {
        if (part.id().equals(partId)) {
          return Optional.of(part);
        }
      }
    }
    return Optional.empty();
  }

  /** Of all lines. */
  Set<UUID> ids() {
    Set<UUID> ids = new HashSet<>();
    for (PlanPartKind kind : PlanPartKind.values()) {
      this.<PlanPart>parts(kind).forEach(part -> ids.add(part.id()));
    }
    return ids;
  }

  /** Tells every line of a kind its place, and its number where the kind has one. */
  void renumber(PlanPartKind kind) {
    List<PlanPart> inOrder = parts(kind);
    for (int i = 0; i < inOrder.size(); i++) {
      inOrder.get(i).standsAt(i);
    }
    switch (kind) {
      case SECTION -> SectionNumbers.apply(sections);
      case OBJECTIVE -> {
        for (int i = 0; i < objectives.size(); i++) {
          objectives.get(i).isNumbered(Integer.toString(i + 1));
        }
      }
      case DUTY -> {
        for (int i = 0; i < duties.size(); i++) {
          duties.get(i).isNumbered(Integer.toString(i + 1));
        }
      }
      case LEGAL_BASIS, TARGET_GROUP, REPORTING_DUTY, FUNDING, RECIPIENT, ANNEX, PLAN_REQUEST -> {
        // Not numbered.
      }
    }
  }

  /** Before it is thrown away: parts no longer stand in each other, so that none holds another. */
  void comesApart() {
    sections.forEach(section -> section.standsIn(null));
    legalBases.forEach(basis -> legalBases.forEach(other -> other.noLongerCitedIn(basis.id())));
  }

  List<TargetGroup> targetGroups() {
    return targetGroups;
  }

  List<LegalBasis> legalBases() {
    return legalBases;
  }

  List<Objective> objectives() {
    return objectives;
  }

  List<Section> sections() {
    return sections;
  }

  List<Duty> duties() {
    return duties;
  }

  List<ReportingDuty> reportingDuties() {
    return reportingDuties;
  }

  List<Funding> funding() {
    return funding;
  }

  List<Recipient> recipients() {
    return recipients;
  }

  List<Annex> annexes() {
    return annexes;
  }

  List<PlanRequest> requests() {
    return requests;
  }
}
