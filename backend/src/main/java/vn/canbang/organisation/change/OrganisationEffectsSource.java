package vn.canbang.organisation.change;

import java.util.List;
import vn.canbang.shared.security.OrgScope;

/**
 * What a change of an organisation brings about in another room: told before, and carried out on
 * the day. A room that keeps things which hang on lines of reporting implements it.
 */
public interface OrganisationEffectsSource {

  /**
   * Adds what the change would bring about; changes nothing. The organisations already stand as
   * they will, on the change's day; a fixed number of statements.
   */
  void foresee(OrgScope scope, StandingChange change, EffectsDraft effects);

  /** Carries them out: their day has come. Called in the transaction that notes it. */
  void takeEffect(OrgScope scope, List<StandingChange> changes);
}
