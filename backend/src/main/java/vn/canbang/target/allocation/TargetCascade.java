package vn.canbang.target.allocation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.problem.ProblemException;

/** The editions of a target's cascade: which is in force, which is being written. */
@Entity
@Table(name = "target_cascade")
@SuppressWarnings("NullAway.Init") // Filled by Hibernate.
class TargetCascade {

  @Id private UUID targetId;
  private int lastEdition;
  private @Nullable Integer inForce;
  private @Nullable Integer draft;

  @SuppressWarnings("unused") // Moves the version with each change of an edition.
  private Instant changedAt;

  @Version private long version;

  protected TargetCascade() {}

  TargetCascade(UUID targetId, Instant at) {
    this.targetId = targetId;
    this.changedAt = at;
  }

  /** Number of the edition to write into. */
  int write(Instant at) {
    changedAt = at;
    Integer open = draft;
    if (open == null) {
      lastEdition++;
      open = lastEdition;
      draft = open;
    }
    return open;
  }

  void allocate(Instant at) {
    if (draft == null) {
      throw ProblemException.conflict("target.cascade-no-draft");
    }
    inForce = draft;
    draft = null;
    changedAt = at;
  }

  @Nullable Integer inForce() {
    return inForce;
  }

  @Nullable Integer draft() {
    return draft;
  }

  /** 0 stands for a cascade of which nothing was written. */
  long tag() {
    return version + 1;
  }
}
