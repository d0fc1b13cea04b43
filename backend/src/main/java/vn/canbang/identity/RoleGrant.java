package vn.canbang.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.security.Grant;
import vn.canbang.shared.security.Role;

/** A role that an account holds over an organisation and all below it; over everything if null. */
@Entity
class RoleGrant {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "user_id")
  @SuppressWarnings("unused") // The owning side; read by Hibernate.
  private UserAccount user;

  @Enumerated(EnumType.STRING)
  @Column(length = 32)
  private Role role;

  private @Nullable UUID organisationId;

  @SuppressWarnings("NullAway.Init")
  protected RoleGrant() {}

  RoleGrant(UserAccount user, Grant grant) {
    this.id = Ids.next();
    this.user = user;
    this.role = grant.role();
    this.organisationId = grant.organisationId();
  }

  Grant grant() {
    return new Grant(role, organisationId);
  }
}
