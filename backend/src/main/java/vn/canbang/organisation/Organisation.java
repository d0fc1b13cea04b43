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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.text.SearchKey;
import vn.canbang.shared.text.SortKey;
import vn.canbang.shared.time.Dates;

/** An agency, department, station, union or committee, or a group of such. */
@Entity
@Table(name = "organisation")
class Organisation {

  @Id private UUID id;
  private String code;
  private String name;
  private @Nullable String shortName;

  @Enumerated(EnumType.STRING)
  @Column(length = 48)
  private OrganisationKind kind;

  @Enumerated(EnumType.STRING)
  @Column(length = 16)
  private OrganisationLevel level;

  @Column(name = "is_group")
  private boolean group;

  private @Nullable UUID areaId;
  private @Nullable UUID standingOfficeId;

  @JdbcTypeCode(SqlTypes.LONGVARCHAR)
  @Column(columnDefinition = "text")
  private String searchKey;

  private String sortKey;
  private LocalDate validFrom;
  private LocalDate validTo;
  @Version private long version;

  @ElementCollection
  @CollectionTable(name = "organisation_alias", joinColumns = @JoinColumn(name = "organisation_id"))
  @OrderColumn(name = "position")
  @Column(name = "alias")
  private List<String> aliases = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Organisation() {}

  /** The id follows from the code, so that loading the same data twice finds the same thing. */
  Organisation(NewOrganisation from) {
    id = Ids.of("organisation", from.code());
    code = from.code();
    name = from.name();
    shortName = from.shortName();
    kind = from.kind();
    level = from.level();
    group = from.group();
    areaId = from.areaId();
    searchKey =
        Stream.concat(
                Stream.of(name, shortName == null ? "" : shortName, code), from.aliases().stream())
            .map(SearchKey::of)
            .collect(Collectors.joining(" | "));
    sortKey = SortKey.of(name);
    validFrom = from.validFrom();
    validTo = Dates.OPEN_END;
    aliases.addAll(from.aliases());
  }

  UUID id() {
    return id;
  }

  String code() {
    return code;
  }

  /** Gives a committee the office that works for it between its meetings. */
  void standsOn(UUID office) {
    if (group) {
      throw new IllegalStateException(code + " is a group and has no office");
    }
    standingOfficeId = office;
  }

  OrganisationRef ref() {
    return new OrganisationRef(id, code, name, shortName, kind.name(), group, areaId);
  }
}
