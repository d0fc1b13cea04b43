package vn.canbang.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.time.Dates;

/** One of the rules of a group for a time; a body belongs to it that fits any of them. */
@Entity
@Table(name = "organisation_group")
class OrganisationGroupRule {

  @Id private UUID id;
  private UUID groupId;

  @Enumerated(EnumType.STRING)
  @Column(length = 48)
  private OrganisationKind memberKind;

  @Enumerated(EnumType.STRING)
  @Column(length = 16)
  private @Nullable OrganisationLevel memberLevel;

  private @Nullable UUID underId;
  private @Nullable UUID areaId;
  private LocalDate validFrom;
  private LocalDate validTo;

  @SuppressWarnings("NullAway.Init")
  protected OrganisationGroupRule() {}

  OrganisationGroupRule(UUID groupId, GroupRule rule, LocalDate validFrom) {
    this.id = Ids.next();
    this.groupId = groupId;
    this.memberKind = rule.memberKind();
    this.memberLevel = rule.memberLevel();
    this.underId = rule.underId();
    this.areaId = rule.areaId();
    this.validFrom = validFrom;
    this.validTo = Dates.OPEN_END;
  }

  void until(LocalDate day) {
    validTo = day;
  }

  GroupRule rule() {
    return new GroupRule(memberKind, memberLevel, underId, areaId);
  }

  LocalDate validFrom() {
    return validFrom;
  }
}
