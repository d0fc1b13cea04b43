package vn.canbang.area;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import vn.canbang.area.reference.HamletType;
import vn.canbang.shared.text.PlaceKey;
import vn.canbang.shared.time.Dates;

/** A hamlet or residential group, as people added it to a commune. */
@Entity
@Table(name = "hamlet")
@SuppressWarnings("NullAway.Init")
class Hamlet {

  @Id
  @Column(length = 16)
  private String code;

  private UUID communeId;

  @Enumerated(EnumType.STRING)
  @Column(length = 32)
  private HamletType type;

  @Column(length = 100)
  private String name;

  private LocalDate validFrom;

  private LocalDate validTo;

  @Version private long version;

  protected Hamlet() {}

  Hamlet(String code, UUID communeId, HamletType type, String name, LocalDate from) {
    this.code = code;
    this.communeId = communeId;
    this.type = type;
    this.name = name;
    validFrom = from;
    validTo = Dates.OPEN_END;
  }

  void rename(HamletType toType, String toName) {
    type = toType;
    name = toName;
  }

  void close(LocalDate on) {
    validTo = on;
  }

  boolean closed() {
    return !validTo.equals(Dates.OPEN_END);
  }

  boolean existsOn(LocalDate day) {
    return !validFrom.isAfter(day) && validTo.isAfter(day);
  }

  boolean called(HamletType otherType, String otherName) {
    return type == otherType && PlaceKey.accented(name).equals(PlaceKey.accented(otherName));
  }

  String code() {
    return code;
  }

  /** The number behind the commune's code. */
  int number() {
    return Integer.parseInt(code.substring(code.indexOf('-') + 1));
  }

  LocalDate validFrom() {
    return validFrom;
  }

  long version() {
    return version;
  }

  EditHamlet content() {
    return new EditHamlet(name, type);
  }
}
