package vn.canbang.document.official;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.official.OfficialDocument.Block;
import vn.canbang.document.official.OfficialDocument.Heading;
import vn.canbang.plan.document.PlanView;
import vn.canbang.plan.document.SectionView;
import vn.canbang.shared.text.RomanNumerals;
import vn.canbang.shared.text.SearchKey;

/**
 * What a plan holds in its parts and its text does not say: printed at the end of the section that
 * the text has for it, else as sections behind the text, in the order in which such documents have
 * them. A document recorded from paper says all that it has.
 */
final class PlanParts {

  private static final Pattern ORGANISING =
      Pattern.compile("\\b(?:to chuc thuc hien|phan cong)\\b");

  /** A kind of parts, with the words by which documents head it, the surest first. */
  private record Kind(String heading, Consumer<PartBlocks> print, List<Pattern> words) {

    static Kind of(String heading, Consumer<PartBlocks> print, String... words) {
      return new Kind(heading, print, Stream.of(words).map(Pattern::compile).toList());
    }

    /** A section about who does what is about nothing else. */
    boolean isHeadedBy(Pattern its, String title) {
      boolean organising = ORGANISING.matcher(title).find();
      return words.equals(List.of(ORGANISING))
          ? organising
          : !organising && its.matcher(title).find();
    }
  }

  private static final List<Kind> KINDS =
      List.of(
          Kind.of("MỤC TIÊU", PartBlocks::objectives, "\\bmuc tieu\\b", "\\bmuc dich\\b"),
          Kind.of("CHỈ TIÊU", PartBlocks::targets, "\\bchi tieu\\b", "\\bmuc tieu\\b"),
          Kind.of("PHẠM VI, ĐỐI TƯỢNG", PartBlocks::reach, "\\b(?:pham vi|doi tuong)\\b"),
          Kind.of(
              "NỘI DUNG HOẠT ĐỘNG",
              blocks -> blocks.activities(activity -> activity.section() == null),
              "\\bhoat dong\\b",
              "\\b(?:nhiem vu|giai phap)\\b",
              "\\bnoi dung\\b"),
          Kind.of("KINH PHÍ THỰC HIỆN", PartBlocks::funding, "\\bkinh phi\\b"),
          new Kind("TỔ CHỨC THỰC HIỆN", PartBlocks::duties, List.of(ORGANISING)),
          Kind.of("CHẾ ĐỘ BÁO CÁO", PartBlocks::reports, "\\bbao cao\\b"));

  private final PlanSource source;
  private final PlanView plan;
  private final Said said;

  /** Folded titles of the top sections by their codes. */
  private final Map<String, String> titles = new LinkedHashMap<>();

  PlanParts(PlanSource source) {
    this.source = source;
    this.plan = source.plan();
    this.said = new Said(plan.sections());
    for (SectionView section : plan.sections()) {
      if (new SectionCode(section.code()).body() && section.parent() == null) {
        titles.put(section.code(), SearchKey.of(Objects.requireNonNullElse(section.heading(), "")));
      }
    }
  }

  /**
   * What belongs at the end of a section and is not said there.
   *
   * @param numbered how many numbered parts it has already
   */
  List<Block> within(SectionView section, int numbered) {
    if (plan.recordedFromPaper()) {
      return List.of();
    }
    int level = new SectionCode(section.code()).level() + 1;
    PartBlocks blocks = new PartBlocks(source, said, level, numbered);
    blocks.activities(activity -> section.code().equals(activity.section()));
    for (Kind kind : KINDS) {
      if (section.code().equals(home(kind))) {
        kind.print().accept(blocks);
      }
    }
    return blocks.blocks();
  }

  /** All else, as sections that go on with the numbers of the text. */
  List<Block> behind() {
    if (plan.recordedFromPaper()) {
      return List.of();
    }
    List<Block> behind = new ArrayList<>();
    int sections = titles.size();
    for (Kind kind : KINDS) {
      PartBlocks blocks = new PartBlocks(source, said, 2, 0);
      if (home(kind) == null) {
        kind.print().accept(blocks);
      }
      if (!blocks.blocks().isEmpty()) {
        sections++;
        behind.add(new Heading(1, RomanNumerals.of(sections) + ".", kind.heading()));
        behind.addAll(blocks.blocks());
      }
    }
    return behind;
  }

  /** Code of the top section that the text has for such parts. */
  private @Nullable String home(Kind kind) {
    for (Pattern words : kind.words()) {
      for (Map.Entry<String, String> title : titles.entrySet()) {
        if (kind.isHeadedBy(words, title.getValue())) {
          return title.getKey();
        }
      }
    }
    return null;
  }
}
