package vn.canbang.observation;

import java.util.Set;
import vn.canbang.shared.security.OrgScope;

/**
 * Who receives whose figures, beside the line of command: a receiver sees the figures of its
 * senders and of theirs in turn.
 */
public interface ReportingLines {

  /**
   * Sets the lines of one series, once each; an empty set ends them. Bodies passed through are
   * receivers.
   */
  void replaceFor(OrgScope scope, String series, Set<ReportingLine> lines);
}
