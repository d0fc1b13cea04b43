package vn.canbang.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.canbang.shared.persistence.Ids;

/** A paragraph of a section. */
@Entity
@Table(name = "plan_paragraph")
@SuppressWarnings({"NullAway.Init", "unused"}) // Filled by Hibernate.
class Paragraph {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "section_id", updatable = false)
  private Section section;

  private int position;

  @Column(length = 8000)
  private String text;

  protected Paragraph() {}

  Paragraph(Section section, int position, String text) {
    this.id = Ids.next();
    this.section = section;
    this.position = position;
    this.text = text;
  }

  UUID id() {
    return id;
  }

  void says(int place, String words) {
    position = place;
    text = words;
  }

  String text() {
    return text;
  }
}
