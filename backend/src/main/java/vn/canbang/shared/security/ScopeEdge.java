package vn.canbang.shared.security;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * The dated closure of lines of reporting, as the scope reads it; the organisation room writes it.
 * Every organisation stands under itself at depth 0.
 */
@Entity
@Immutable
@Table(name = "organisation_closure")
@SuppressWarnings({"NullAway.Init", "unused"}) // Filled by Hibernate; read by HQL only.
class ScopeEdge {

  @Id private UUID id;
  private UUID ancestorId;
  private UUID descendantId;
  private int depth;
  private LocalDate validFrom;
  private LocalDate validTo;

  protected ScopeEdge() {}
}
