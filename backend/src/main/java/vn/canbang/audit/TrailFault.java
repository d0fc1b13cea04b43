package vn.canbang.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that is not as it was sealed. */
@Schema(name = "AuditFault", description = "Something that is not as it was sealed.")
public record TrailFault(
    @Schema(description = "Number of the row; of several missing ones the first.") long number,
    Kind what) {

  /** What is wrong. */
  @Schema(
      name = "AuditFaultKind",
      description =
          "ROW_CHANGED: what it says does not give its hash. LINK_BROKEN: its hash, its number or"
              + " the link before does not give its link. MISSING: there is no row of this number"
              + " (and maybe of some after it). OUT_OF_ORDER: the number came before. HEAD_DIFFERS:"
              + " the last row is not the one that was sealed last. CUT_OFF: the trail ends before"
              + " the head that was given. GIVEN_DIFFERS: the link at the head that was given is"
              + " another. HIDDEN: a row that is neither sealed nor waiting to be (number 0).")
  public enum Kind {
    ROW_CHANGED,
    LINK_BROKEN,
    MISSING,
    OUT_OF_ORDER,
    HEAD_DIFFERS,
    CUT_OFF,
    GIVEN_DIFFERS,
    HIDDEN
  }
}
