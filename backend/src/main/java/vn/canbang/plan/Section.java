package vn.canbang.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A numbered part of a plan. */
@Entity
@Table(name = "plan_section")
@SuppressWarnings("NullAway.Init")
class Section extends PlanPart {

  @Column(length = 32)
  private String code;

  @Column(length = 32)
  private @Nullable String parentCode;

  @Column(length = 1000)
  private @Nullable String heading;

  @OneToMany(mappedBy = "section", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  @Fetch(FetchMode.SUBSELECT)
  private List<Paragraph> paragraphs = new ArrayList<>();

  protected Section() {}

  Section(
      Plan plan, int position, String code, @Nullable String parentCode, @Nullable String heading) {
    super(plan, position);
    this.code = code;
    this.parentCode = parentCode;
    this.heading = heading;
  }

  String code() {
    return code;
  }

  @Nullable String parentCode() {
    return parentCode;
  }

  @Nullable String heading() {
    return heading;
  }

  List<Paragraph> paragraphs() {
    return paragraphs;
  }

  void says(String text) {
    paragraphs.add(new Paragraph(this, paragraphs.size(), text));
  }
}
