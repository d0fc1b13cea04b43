package vn.canbang.document.reading.draft;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document that the plan cites.
 *
 * @param documentType official letters; LUẬT, CHIẾN LƯỢC and the like where there are none
 * @param number canonical; null when it is cited by its name only
 * @param inPreamble whether it stands among the bases, before the first section
 * @param periodFrom first year that its title speaks of
 * @param periodTo last year that its title speaks of
 * @param horizon year of its "tầm nhìn"
 * @param citedIn index in the list of the document whose title cites this one
 */
public record DraftBasis(
    Relation relation,
    String documentType,
    @Nullable Found<String> number,
    @Nullable Found<LocalDate> issuedOn,
    @Nullable Found<String> issuer,
    @Nullable Found<String> title,
    boolean inPreamble,
    @Nullable Integer periodFrom,
    @Nullable Integer periodTo,
    @Nullable Integer horizon,
    @Nullable Integer citedIn,
    Span span,
    String evidence,
    Confidence confidence) {

  /** What the plan has to do with a document. */
  public enum Relation {
    /** Căn cứ. */
    PURSUANT_TO,
    /** Thực hiện. */
    IMPLEMENTS,
    /** Named in passing. */
    MENTIONS
  }
}
