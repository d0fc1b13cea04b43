package vn.canbang.target.allocation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.security.OrgScope;

/** The handing down of targets, for other rooms. */
public interface Cascades {

  /**
   * Writes the draft of a cascade, all of it.
   *
   * @param ifMatch not asked for in a dry run
   * @param mapDate whose map says which areas lie directly below; the usual one when null
   */
  CascadeView write(
      OrgScope scope,
      UUID targetId,
      @Nullable String ifMatch,
      @Nullable LocalDate mapDate,
      PutCascade wanted,
      boolean dryRun);

  /** Puts the draft in force by its decision; those who are handed something see it from now on. */
  CascadeView allocate(OrgScope scope, UUID targetId, @Nullable String ifMatch);
}
