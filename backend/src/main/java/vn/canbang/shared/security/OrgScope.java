package vn.canbang.shared.security;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.problem.ProblemException;

/**
 * Proof that the caller was authenticated, and what they see: every repository method takes it
 * first. Made only in this package.
 *
 * <p>The condition "within my subtree" exists once, here, as HQL ({@link #within}) and as SQL
 * ({@link #withinSql}); both bind the parameters of {@link #parameters()}. Lines of reporting are
 * dated; a scope is of the business day it was made on.
 */
public final class OrgScope {

  /** No organisation has this id: an empty list of roots is not valid SQL everywhere. */
  private static final UUID NOWHERE = new UUID(0, 0);

  private final Caller caller;
  private final LocalDate on;
  private final Subtree subtree;

  OrgScope(Caller caller, LocalDate on, Subtree subtree) {
    this.caller = caller;
    this.on = on;
    this.subtree = subtree;
  }

  public Caller caller() {
    return caller;
  }

  public UUID userId() {
    return caller.userId();
  }

  /** The account that calls; null for work that nobody asked for. Who wrote a thing is kept so. */
  public @Nullable UUID accountId() {
    return caller.via() == Via.SYSTEM ? null : caller.userId();
  }

  public UUID organisationId() {
    return caller.organisationId();
  }

  /** The business day on which lines of reporting are read. */
  public LocalDate on() {
    return on;
  }

  /** Holds any role over everything. */
  public boolean everywhere() {
    return caller.grants().stream().anyMatch(g -> g.organisationId() == null);
  }

  /** The tops of the subtrees that the caller sees; every role lets its holder read. */
  public Set<UUID> roots() {
    Set<UUID> roots =
        caller.grants().stream()
            .map(Grant::organisationId)
            .filter(id -> id != null)
            .collect(Collectors.toUnmodifiableSet());
    return roots.isEmpty() ? Set.of(NOWHERE) : roots;
  }

  /** HQL: the organisation in {@code path} lies in the caller's subtrees. */
  public static String within(String path) {
    return "(:scopeAll = true or exists (select 1 from ScopeEdge e where e.descendantId = "
        + path
        + " and e.ancestorId in (:scopeRoots)"
        + " and e.validFrom <= :scopeOn and e.validTo > :scopeOn))";
  }

  /** SQL: the organisation in {@code column} lies in the caller's subtrees. */
  public static String withinSql(String column) {
    return "(:scopeAll = true or exists (select 1 from organisation_closure e"
        + " where e.descendant_id = "
        + column
        + " and e.ancestor_id in (:scopeRoots)"
        + " and e.valid_from <= :scopeOn and e.valid_to > :scopeOn))";
  }

  /** What {@link #within} and {@link #withinSql} bind. */
  public Map<String, Object> parameters() {
    return Map.of("scopeAll", everywhere(), "scopeRoots", roots(), "scopeOn", on);
  }

  /**
   * As {@link #parameters()}, but only for the subtrees over which the caller holds {@code role}.
   */
  public Map<String, Object> parameters(Role role) {
    Set<UUID> roots =
        caller.grants().stream()
            .filter(g -> g.role() == role)
            .map(Grant::organisationId)
            .filter(id -> id != null)
            .collect(Collectors.toUnmodifiableSet());
    return Map.of(
        "scopeAll",
        holds(role, null),
        "scopeRoots",
        roots.isEmpty() ? Set.of(NOWHERE) : roots,
        "scopeOn",
        on);
  }

  /** Whether the caller holds {@code role} over {@code organisationId}. */
  public boolean holds(Role role, @Nullable UUID organisationId) {
    return caller.grants().stream()
        .filter(g -> g.role() == role)
        .anyMatch(
            g ->
                g.organisationId() == null
                    || (organisationId != null
                        && subtree.contains(g.organisationId(), organisationId, on)));
  }

  /** Whether the caller holds {@code role} anywhere at all. */
  public boolean holdsAnywhere(Role role) {
    return caller.grants().stream().anyMatch(g -> g.role() == role);
  }

  /** Whether the caller sees {@code organisationId} because it lies in one of their subtrees. */
  public boolean covers(UUID organisationId) {
    return everywhere()
        || roots().stream().anyMatch(root -> subtree.contains(root, organisationId, on));
  }

  /** Ends the request with 403 unless the caller holds {@code role} over {@code organisationId}. */
  public void require(Role role, UUID organisationId) {
    if (!holds(role, organisationId)) {
      throw ProblemException.forbidden();
    }
  }

  /** Answers whether one organisation lies under another on a day. */
  interface Subtree {
    boolean contains(UUID ancestor, UUID descendant, LocalDate on);
  }
}
