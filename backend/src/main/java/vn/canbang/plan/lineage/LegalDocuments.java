package vn.canbang.plan.lineage;

import java.util.List;
import vn.canbang.shared.security.OrgScope;

/** Legal documents whose validity is known, for other rooms. */
public interface LegalDocuments {

  /** All of them, newest first; some dozens. One statement. */
  List<KnownDocument> all(OrgScope scope);
}
