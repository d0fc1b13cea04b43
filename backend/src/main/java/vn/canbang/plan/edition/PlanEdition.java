package vn.canbang.plan.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.shared.persistence.Ids;

/** The frozen text of a plan as it was issued. Never written again. */
@Entity
@Table(name = "plan_edition")
@SuppressWarnings({"NullAway.Init", "unused"}) // Filled by Hibernate.
class PlanEdition {

  @Id private UUID id;

  private UUID planId;

  private int edition;

  @Column(length = 64)
  private @Nullable String number;

  private @Nullable LocalDate issuedOn;

  @JdbcTypeCode(SqlTypes.LONGVARCHAR)
  @Column(columnDefinition = "text")
  private String content;

  @Column(length = 64)
  private String sha256;

  private Instant frozenAt;

  private UUID frozenBy;

  private @Nullable UUID amendmentId;

  @Column(length = 2000)
  private @Nullable String reason;

  protected PlanEdition() {}

  /**
   * The text now in force.
   *
   * @param amendment the document that brought it; null for the plan as first issued
   * @param content JSON of all lines of the plan
   * @param by account that issued it
   */
  PlanEdition(
      EditedPlan plan, @Nullable EditedPlan amendment, String content, Instant at, UUID by) {
    EditedPlan document = amendment == null ? plan : amendment;
    this.id = Ids.next();
    this.planId = plan.id();
    this.edition = plan.edition();
    this.number = document.ref().number();
    this.issuedOn = document.issuedOn();
    this.amendmentId = amendment == null ? null : amendment.id();
    this.reason = document.amendReason();
    this.content = content;
    this.sha256 = sha256(content);
    this.frozenAt = at;
    this.frozenBy = by;
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  int edition() {
    return edition;
  }

  String content() {
    return content;
  }

  @Nullable UUID amendmentId() {
    return amendmentId;
  }

  PlanEditionView view(@Nullable PlanRef amendment) {
    return new PlanEditionView(edition, number, issuedOn, frozenAt, sha256, amendment, reason);
  }
}
