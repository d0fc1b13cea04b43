package vn.canbang.plan.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.NamedRef;

/** A programme (Chương trình, Đề án) that plans carry out. */
@Entity
@Table(name = "programme")
@SuppressWarnings("NullAway.Init")
class Programme {

  @Id
  @Column(length = 64)
  private String code;

  @Column(length = 300)
  private String nameVi;

  @Column(length = 300)
  private String nameEn;

  private @Nullable LocalDate until;

  protected Programme() {}

  Programme(String code, String nameVi, String nameEn, @Nullable LocalDate until) {
    this.code = code;
    this.nameVi = nameVi;
    this.nameEn = nameEn;
    this.until = until;
  }

  void change(String toNameVi, String toNameEn, @Nullable LocalDate toUntil) {
    nameVi = toNameVi;
    nameEn = toNameEn;
    until = toUntil;
  }

  String code() {
    return code;
  }

  NamedRef ref() {
    return new NamedRef(code, nameVi, nameEn);
  }

  ProgrammeView view() {
    return new ProgrammeView(code, nameVi, nameEn, until);
  }
}
