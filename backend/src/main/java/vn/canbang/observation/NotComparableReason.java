package vn.canbang.observation;

/** Why figures of a unit cannot be had on another map. */
public enum NotComparableReason {
  /** The unit was divided, and its parts lie in several of the map's units. */
  DIVIDED,
  /** The unit came from several units, and its later figures cannot be parted among them. */
  MERGED,
  /** The unit ended and nothing says what it became. */
  NO_SUCCESSOR
}
