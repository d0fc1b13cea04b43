package vn.canbang.identity.handover;

import java.util.List;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/**
 * Drafts that a room keeps in somebody's name. A room that keeps some implements it; what follows
 * from roles alone, such as reports to be reviewed, goes over with the roles.
 */
public interface Handovers {

  /** What a person has begun and nobody has sent or issued yet, as far as the caller sees it. */
  List<HandoverDraft> drafts(OrgScope scope, UUID userId);

  /** Puts exactly those drafts into the name of another. */
  void handOver(OrgScope scope, HandoverPerson from, HandoverPerson to);
}
