package vn.canbang.interchange.codes;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import vn.canbang.shared.persistence.Ids;

/** A code of another system and what it is here. */
@Entity
@Table(name = "code_mapping")
@SuppressWarnings("NullAway.Init") // Filled by Hibernate.
class CodeMapping {

  @Id private UUID id;
  private String systemCode;

  @Enumerated(EnumType.STRING)
  private MappingKind kind;

  private String theirCode;
  private String target;
  @Version private long version;

  protected CodeMapping() {}

  CodeMapping(String system, MappingKind kind, String theirCode, String target) {
    this.id = Ids.of("code-mapping", system + "/" + kind + "/" + theirCode);
    this.systemCode = system;
    this.kind = kind;
    this.theirCode = theirCode;
    this.target = target;
  }

  void means(String wanted) {
    target = wanted;
  }

  MappingKind kind() {
    return kind;
  }

  String theirCode() {
    return theirCode;
  }

  String target() {
    return target;
  }

  long version() {
    return version;
  }

  CodeMappingView view() {
    return new CodeMappingView(systemCode, kind, theirCode, target, version);
  }
}
