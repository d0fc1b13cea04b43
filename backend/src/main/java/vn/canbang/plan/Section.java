package vn.canbang.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.PlanPartKind;
import vn.canbang.plan.draft.ParagraphDraft;
import vn.canbang.plan.draft.SectionDraft;

/** A numbered part of a plan. */
@Entity
@Table(name = "plan_section")
@SuppressWarnings("NullAway.Init")
class Section extends PlanPart {

  @OptimisticLock(excluded = true)
  @Column(length = 32)
  private String code;

  @OptimisticLock(excluded = true)
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "parent_id")
  private @Nullable Section parent;

  @Column(length = 1000)
  private @Nullable String heading;

  /** Makes a change of its paragraphs count as a change of the section. */
  @SuppressWarnings("unused")
  private long writings;

  @OneToMany(mappedBy = "section", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  @Fetch(FetchMode.SUBSELECT)
  private List<Paragraph> paragraphs = new ArrayList<>();

  protected Section() {}

  Section(
      Plan plan, int position, String code, @Nullable Section parent, @Nullable String heading) {
    super(plan, position);
    this.code = code;
    this.parent = parent;
    this.heading = heading;
  }

  @Override
  PlanPartKind kind() {
    return PlanPartKind.SECTION;
  }

  /** Paragraphs that are named by id stay themselves, whatever their words become. */
  void write(SectionDraft draft) {
    heading = draft.heading();
    writings++;
    Map<UUID, Paragraph> known =
        paragraphs.stream().collect(Collectors.toMap(Paragraph::id, Function.identity()));
    List<Paragraph> written = new ArrayList<>();
    for (ParagraphDraft said : draft.paragraphs()) {
      UUID id = said.id();
      Paragraph paragraph = id == null ? null : known.remove(id);
      if (paragraph == null) {
        paragraph = new Paragraph(this, written.size(), said.text());
      } else {
        paragraph.says(written.size(), said.text());
      }
      written.add(paragraph);
    }
    paragraphs.clear();
    paragraphs.addAll(written);
  }

  String code() {
    return code;
  }

  void isNumbered(String number) {
    code = number;
  }

  @Nullable Section parent() {
    return parent;
  }

  void standsIn(@Nullable Section section) {
    parent = section;
  }

  /** Whether it stands, at any depth, in that section, or is it. */
  boolean within(Section section) {
    for (Section up = this; up != null; up = up.parent) {
      if (Objects.equals(up.id(), section.id())) {
        return true;
      }
    }
    return false;
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
