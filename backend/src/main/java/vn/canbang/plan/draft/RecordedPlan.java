package vn.canbang.plan.draft;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.BasisLocation;
import vn.canbang.plan.document.BasisRelation;
import vn.canbang.plan.document.DutyMode;
import vn.canbang.plan.document.DutyRole;
import vn.canbang.plan.document.FundingKind;
import vn.canbang.plan.document.ObjectiveKind;
import vn.canbang.plan.document.PlanTheme;
import vn.canbang.plan.document.PlanType;
import vn.canbang.plan.document.RecipientPurpose;
import vn.canbang.plan.document.ReportingFrequency;
import vn.canbang.plan.document.SigningAuthority;

/**
 * A plan already issued on paper, as it is recorded (Ghi nhận văn bản đã ban hành): what the copy
 * lacks stays null. Organisations, the area and the programme are given by code.
 *
 * @param number as typed, slips and all
 * @param area code of the area on the plan's date
 * @param sections parents before their children
 */
public record RecordedPlan(
    PlanType type,
    String documentType,
    @Nullable String number,
    String title,
    String issuer,
    String area,
    @Nullable String programme,
    @Nullable String place,
    @Nullable LocalDate issuedOn,
    LocalDate periodStart,
    LocalDate periodEnd,
    @Nullable String scope,
    List<PlanTheme> themes,
    List<Group> targetGroups,
    List<Basis> legalBases,
    List<Aim> objectives,
    List<Part> sections,
    List<Task> duties,
    List<ReportAsked> reportingDuties,
    List<Money> funding,
    List<Receiver> recipients,
    Signed signatory,
    List<Attached> annexes,
    List<Request> planRequests) {

  /** Whom the plan wants to reach. */
  public record Group(String text, boolean priority) {}

  /**
   * A document cited.
   *
   * @param periodFrom first year that its title speaks of
   * @param periodTo last year that its title speaks of
   * @param horizon year of its "tầm nhìn"
   * @param citedIn index, in this list, of the earlier basis whose title cites this one
   */
  public record Basis(
      BasisRelation relation,
      String documentType,
      @Nullable String number,
      @Nullable LocalDate issuedOn,
      @Nullable String issuer,
      @Nullable String title,
      BasisLocation location,
      @Nullable Integer periodFrom,
      @Nullable Integer periodTo,
      @Nullable Integer horizon,
      @Nullable Integer citedIn) {}

  /** An objective in its own words. */
  public record Aim(String code, ObjectiveKind kind, String text) {}

  /** A section with its paragraphs. */
  public record Part(
      String code, @Nullable String parent, @Nullable String heading, List<String> paragraphs) {}

  /** What a unit has to do. */
  public record Task(
      String code,
      String text,
      List<String> organisations,
      DutyRole role,
      DutyMode mode,
      List<String> tasks) {}

  /** A report asked for. */
  public record ReportAsked(
      @Nullable String fromText,
      @Nullable String from,
      @Nullable String toText,
      List<String> to,
      @Nullable String viaText,
      @Nullable String via,
      @Nullable LocalDate dueOn,
      @Nullable String dueText,
      List<ReportingFrequency> frequency,
      String what,
      @Nullable String series) {}

  /** A source of money. */
  public record Money(
      List<FundingKind> kinds, String source, String text, @Nullable String decision) {}

  /** A line of "Nơi nhận". */
  public record Receiver(
      String text,
      List<String> organisations,
      @Nullable RecipientPurpose purpose,
      @Nullable Integer copies) {}

  /** Who signed, and in what capacity. */
  public record Signed(
      @Nullable String onBehalfOf,
      @Nullable SigningAuthority authority,
      @Nullable String authorityText,
      @Nullable String title,
      @Nullable String name) {}

  /** Something attached. */
  public record Attached(String title, @Nullable String description) {}

  /** A sentence that asks units for plans of their own. */
  public record Request(String text, List<String> organisations) {}
}
