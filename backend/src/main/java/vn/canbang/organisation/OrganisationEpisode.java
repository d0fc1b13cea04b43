package vn.canbang.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.text.SearchKey;
import vn.canbang.shared.text.SortKey;

/** An organisation's face for a time. An organisation has exactly one on every day. */
@Entity
@Table(name = "organisation_episode")
class OrganisationEpisode {

  @Id private UUID id;
  private UUID organisationId;
  private String name;
  private @Nullable String shortName;
  private @Nullable UUID areaId;
  private @Nullable UUID standingOfficeId;

  @JdbcTypeCode(SqlTypes.LONGVARCHAR)
  @Column(columnDefinition = "text")
  private String searchKey;

  private String sortKey;
  private LocalDate validFrom;
  private LocalDate validTo;

  @SuppressWarnings("NullAway.Init")
  protected OrganisationEpisode() {}

  @SuppressWarnings("NullAway.Init") // Filled by look().
  OrganisationEpisode(
      Organisation organisation, Face face, LocalDate validFrom, LocalDate validTo) {
    this.id = Ids.next();
    this.organisationId = organisation.id();
    this.validFrom = validFrom;
    this.validTo = validTo;
    look(organisation, face);
  }

  final void look(Organisation organisation, Face face) {
    name = face.name();
    shortName = face.shortName();
    areaId = face.areaId();
    standingOfficeId = face.standingOfficeId();
    sortKey = SortKey.of(name);
    findBy(organisation.code(), organisation.aliases());
  }

  /** Other names find it on all days: they have no date. */
  void findBy(String code, Collection<String> aliases) {
    searchKey =
        Stream.concat(Stream.of(name, shortName == null ? "" : shortName, code), aliases.stream())
            .map(SearchKey::of)
            .collect(Collectors.joining(" | "));
  }

  void until(LocalDate day) {
    validTo = day;
  }

  Face face() {
    return new Face(name, shortName, areaId, standingOfficeId);
  }

  LocalDate validFrom() {
    return validFrom;
  }
}
