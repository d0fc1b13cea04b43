package vn.canbang.document.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.reading.draft.Confidence;
import vn.canbang.document.reading.draft.DraftSection;
import vn.canbang.document.reading.draft.Found;
import vn.canbang.document.reading.draft.Span;
import vn.canbang.document.reading.text.Marker;
import vn.canbang.document.reading.text.Paragraph;
import vn.canbang.document.reading.text.Passage;

/** A part of the text under way: its heading, its own paragraphs, and the parts below it. */
final class Section {

  private final String code;
  private final @Nullable Section parent;
  private final @Nullable Marker marker;
  private final @Nullable Passage heading;
  private final Topic topic;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Section> children = new ArrayList<>();
  private Span span;

  Section(
      String code,
      @Nullable Section parent,
      @Nullable Marker marker,
      @Nullable Passage heading,
      Span span) {
    this.code = code;
    this.parent = parent;
    this.marker = marker;
    this.heading = heading;
    this.span = span;
    Topic own = heading == null ? Topic.OTHER : Topic.of(heading.folded());
    this.topic = own == Topic.OTHER && parent != null ? parent.topic : own;
    if (parent != null) {
      parent.children.add(this);
    }
  }

  void add(Paragraph paragraph) {
    paragraphs.add(paragraph);
    reach(paragraph.span());
  }

  private void reach(Span further) {
    span = span.with(further);
    if (parent != null) {
      parent.reach(further);
    }
  }

  String code() {
    return code;
  }

  @Nullable Section parent() {
    return parent;
  }

  @Nullable Marker marker() {
    return marker;
  }

  boolean is(Marker.Kind kind) {
    return marker != null && marker.kind() == kind;
  }

  @Nullable Passage heading() {
    return heading;
  }

  /** The folded heading; empty without one. */
  String title() {
    return heading == null ? "" : heading.folded();
  }

  Topic topic() {
    return topic;
  }

  List<Paragraph> paragraphs() {
    return paragraphs;
  }

  List<Section> children() {
    return children;
  }

  /** From the heading to the end of the last part below. */
  Span span() {
    return span;
  }

  /** Whether this or a part above is about the topic. */
  boolean isWithin(Topic wanted) {
    return topic == wanted || (parent != null && parent.isWithin(wanted));
  }

  /** This and all parts below, in the order of the text. */
  Stream<Section> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Section::all));
  }

  DraftSection draft() {
    return new DraftSection(
        code,
        parent == null ? null : parent.code,
        marker == null ? null : marker.printed(),
        heading == null ? null : heading.found(heading.clean(), Confidence.SURE),
        paragraphs.stream().map(Section::draft).toList());
  }

  private static Found<String> draft(Paragraph paragraph) {
    Passage text = paragraph.text();
    Marker bullet = paragraph.marker();
    Found<String> words = text.found(text.clean(), Confidence.SURE);
    String value = bullet == null ? text.clean() : bullet.printed() + " " + text.clean();
    if (paragraph.isRow()) {
      value = String.join(" | ", paragraph.cells().stream().map(Passage::clean).toList());
    }
    return new Found<>(value, paragraph.span(), words.evidence(), words.confidence());
  }
}
