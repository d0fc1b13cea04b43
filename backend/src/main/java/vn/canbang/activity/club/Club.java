package vn.canbang.activity.club;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.text.SearchKey;

/** A club, as counts with dates. */
@Entity
@Table(name = "club")
@SuppressWarnings({"NullAway.Init", "unused"}) // Filled by Hibernate; read by SQL as well.
class Club {

  @Id private UUID id;

  @Column(length = 300)
  private String name;

  @Column(length = 320)
  private String searchKey;

  private UUID organisationId;

  private @Nullable UUID activityId;

  private LocalDate foundedOn;

  private @Nullable LocalDate closedOn;

  private @Nullable Integer members;

  private @Nullable LocalDate membersOn;

  @Column(length = 2000)
  private @Nullable String note;

  @Version private long version;

  protected Club() {}

  Club(UUID organisationId, PutClub said) {
    this.id = Ids.next();
    this.organisationId = organisationId;
    write(said);
  }

  final void write(PutClub said) {
    name = said.name();
    searchKey = SearchKey.of(name);
    activityId = said.activity();
    foundedOn = said.foundedOn();
    closedOn = said.closedOn();
    members = said.members();
    membersOn = said.membersOn();
    note = said.note();
  }

  PutClub said() {
    return new PutClub(name, activityId, foundedOn, closedOn, members, membersOn, note);
  }

  UUID id() {
    return id;
  }

  UUID organisationId() {
    return organisationId;
  }

  long version() {
    return version;
  }
}
