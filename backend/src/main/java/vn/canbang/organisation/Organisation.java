package vn.canbang.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.time.Dates;

/**
 * An agency, department, station, union or committee, or a group of such. What changes about it
 * with time stands in its episodes and lines.
 */
@Entity
@Table(name = "organisation")
class Organisation {

  @Id private UUID id;
  private String code;

  @Enumerated(EnumType.STRING)
  @Column(length = 48)
  private OrganisationKind kind;

  @Enumerated(EnumType.STRING)
  @Column(length = 16)
  private OrganisationLevel level;

  @Column(name = "is_group")
  private boolean group;

  private LocalDate validFrom;
  private LocalDate validTo;
  private @Nullable UUID successorId;

  /** Real time; makes every change, also one of rows beside it, a new version. */
  private Instant changedAt;

  @Version private long version;

  @ElementCollection
  @CollectionTable(name = "organisation_alias", joinColumns = @JoinColumn(name = "organisation_id"))
  @OrderColumn(name = "position")
  @Column(name = "alias")
  private List<String> aliases = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Organisation() {}

  /** The id follows from the code, so that loading the same data twice finds the same thing. */
  Organisation(NewOrganisation from, Instant at) {
    id = idOf(from.code());
    code = from.code();
    kind = from.kind();
    level = from.level();
    group = from.group();
    validFrom = from.validFrom();
    validTo = Dates.OPEN_END;
    changedAt = at;
    aliases.addAll(from.aliases());
  }

  static UUID idOf(String code) {
    return Ids.of("organisation", code);
  }

  void changed(Instant at) {
    changedAt = at;
  }

  /** Other names that documents use. */
  void alsoCalled(List<String> names) {
    if (!aliases.equals(names)) {
      aliases.clear();
      aliases.addAll(names);
    }
  }

  /** Ends on the day before {@code on}. */
  void end(LocalDate on, @Nullable UUID successor) {
    validTo = on;
    successorId = successor;
  }

  UUID id() {
    return id;
  }

  String code() {
    return code;
  }

  boolean group() {
    return group;
  }

  /** Sits by name, with an office that works for it between its meetings. */
  boolean committee() {
    return !group && kind == OrganisationKind.STEERING_COMMITTEE;
  }

  LocalDate validFrom() {
    return validFrom;
  }

  LocalDate validTo() {
    return validTo;
  }

  /** No day is known on which it ends. */
  boolean open() {
    return validTo.equals(Dates.OPEN_END);
  }

  List<String> aliases() {
    return List.copyOf(aliases);
  }

  long version() {
    return version;
  }
}
