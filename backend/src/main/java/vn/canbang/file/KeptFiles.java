package vn.canbang.file;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/**
 * Files for other rooms. Whoever holds the id of a file asks who sees it; here nobody is asked
 * again.
 */
public interface KeptFiles {

  /**
   * Keeps a file in the transaction of the caller: what is rolled back is not found again. 422 when
   * its content is none of the types taken, whatever its sender said.
   */
  FileRef keep(OrgScope scope, Path content, String name, Set<FileType> taken);

  /**
   * As {@link #keep}, without what a file says beside its content: pictures are drawn anew, turned
   * as they are to be seen, with neither place nor device; a PDF loses who made it with what, and
   * what runs as it opens. 422 when it cannot be opened, or when too much would come out of it.
   */
  FileRef keepCleaned(OrgScope scope, Path content, String name, Set<FileType> taken);

  Optional<FileRef> find(OrgScope scope, UUID id);

  /** Those with these ids, by id; unknown ids are left out. One statement. */
  Map<UUID, FileRef> byIds(OrgScope scope, Collection<UUID> ids);

  /** Nothing holds the file any more. */
  void drop(OrgScope scope, UUID id);
}
