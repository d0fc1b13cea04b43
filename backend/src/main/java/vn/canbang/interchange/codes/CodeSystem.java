package vn.canbang.interchange.codes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Another system whose codes are known here. */
@Entity
@Table(name = "code_system")
@SuppressWarnings("NullAway.Init") // Filled by Hibernate.
class CodeSystem {

  @Id private String code;
  private String nameVi;
  private String nameEn;
  @Version private long version;

  protected CodeSystem() {}

  CodeSystem(String code, PutCodeSystem wanted) {
    this.code = code;
    write(wanted);
  }

  final void write(PutCodeSystem wanted) {
    nameVi = wanted.nameVi().strip();
    nameEn = wanted.nameEn().strip();
  }

  String code() {
    return code;
  }

  long version() {
    return version;
  }

  CodeSystemView view() {
    return new CodeSystemView(code, nameVi, nameEn, version);
  }
}
