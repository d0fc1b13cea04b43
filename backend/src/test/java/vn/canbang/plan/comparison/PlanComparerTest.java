package vn.canbang.plan.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.canbang.plan.document.PlanText;
import vn.canbang.plan.document.PlanTextKind;

class PlanComparerTest {

  private static PlanText section(int id, String code, Integer parent, String text) {
    return new PlanText(
        PlanTextKind.SECTION, uuid(id), code, parent == null ? null : uuid(parent), text);
  }

  private static UUID uuid(int id) {
    return new UUID(0, id);
  }

  @Test
  void linesAreTheSameWhateverTheySayAndWhereverTheyStand() {
    List<PlanChange> changes =
        PlanComparer.changes(
            List.of(
                section(1, "I", null, "Mục đích"),
                section(2, "II", null, "Nội dung"),
                section(3, "II.1", 2, "Tuyên truyền"),
                section(4, "II.2", 2, "Tập huấn"),
                section(5, "III", null, "Kinh phí")),
            List.of(
                section(5, "I", null, "Kinh phí"),
                section(1, "II", null, "Mục đích, yêu cầu"),
                section(6, "III", null, "Mục tiêu"),
                section(2, "IV", null, "Nội dung"),
                section(3, "V", null, "Tuyên truyền")));
    assertThat(changes)
        .extracting(
            PlanChange::change,
            PlanChange::moved,
            PlanChange::part,
            PlanChange::codeBefore,
            PlanChange::codeAfter)
        .containsExactly(
            tuple(PlanChangeKind.MOVED, true, uuid(5), "III", "I"),
            tuple(PlanChangeKind.CHANGED, false, uuid(1), "I", "II"),
            tuple(PlanChangeKind.ADDED, false, uuid(6), null, "III"),
            tuple(PlanChangeKind.MOVED, true, uuid(3), "II.1", "V"),
            tuple(PlanChangeKind.REMOVED, false, uuid(4), "II.2", null));
    assertThat(changes.get(1).words())
        .containsExactly(
            new WordChange(WordOp.KEEP, "Mục "),
            new WordChange(WordOp.REMOVE, "đích"),
            new WordChange(WordOp.ADD, "đích, yêu cầu"));
    assertThat(changes.get(4).after()).isNull();
    assertThat(changes.get(4).words()).containsExactly(new WordChange(WordOp.REMOVE, "Tập huấn"));
  }

  @Test
  void whatStoodFirstIsRemovedFirst() {
    assertThat(
            PlanComparer.changes(
                List.of(section(1, "I", null, "Cũ"), section(2, "II", null, "Còn")),
                List.of(section(2, "I", null, "Còn"), section(3, "II", null, "Mới"))))
        .extracting(PlanChange::change, PlanChange::part)
        .containsExactly(
            tuple(PlanChangeKind.REMOVED, uuid(1)), tuple(PlanChangeKind.ADDED, uuid(3)));
  }

  @Test
  void wordsGoOnOverTheEndOfWhatWasSaid() {
    assertThat(TextDifference.between("Tổ chức\nhội nghị", "Tổ chức hai hội nghị vào tháng 3"))
        .containsExactly(
            new WordChange(WordOp.KEEP, "Tổ chức "),
            new WordChange(WordOp.REMOVE, "\n"),
            new WordChange(WordOp.ADD, "hai "),
            new WordChange(WordOp.KEEP, "hội nghị "),
            new WordChange(WordOp.ADD, "vào tháng 3"));
  }

  @Test
  void textsWithNothingInCommonAreComparedInBoundedTime() {
    String before = words("cũ", 40_000);
    String after = words("mới", 40_000);
    List<WordChange> words =
        Assertions.assertTimeout(
            Duration.ofSeconds(5), () -> TextDifference.between(before, after));
    assertThat(words)
        .containsExactly(new WordChange(WordOp.REMOVE, before), new WordChange(WordOp.ADD, after));
  }

  private static String words(String word, int many) {
    return IntStream.range(0, many).mapToObj(i -> word + i).collect(Collectors.joining(" "));
  }
}
