package vn.canbang.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.canbang.plan.follow.AskedTask;

class TaskWordsTest {

  private static final UUID DUTY = UUID.randomUUID();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Xây dựng kế hoạch phối hợp với các điểm trường THPT, THCS;",
        "Treo băng zôn, khẩu hiệu tuyên truyền tại các trục đường chính",
        "Tiếp tục chỉ đạo các ban ngành, đoàn thể trên địa bàn",
        "Cử cán bộ đoàn chủ chốt tham gia các lớp tập huấn"
      })
  void whatBeginsWithWhatIsToBeDoneIsAThingToDo(String sentence) {
    assertThat(TaskWords.of(DUTY, sentence)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Báo cáo kết quả hoạt động gửi về Trung tâm Y tế huyện trước ngày 20/11/2024.",
        "Định kỳ báo cáo kết quả thực hiện về Trung tâm Y tế quận",
        "Tổng hợp, báo cáo Sở Y tế",
        "Căn cứ vào chức năng, nhiệm vụ của mình",
        "Trên cơ sở Kế hoạch của Trung tâm Y tế huyện, Trạm Y tế xã xây dựng Kế hoạch phối hợp",
        "Các hoạt động chủ yếu tuyên truyền theo lớp, theo nhóm"
      })
  void whatReportsOrExplainsStaysWords(String sentence) {
    assertThat(TaskWords.of(DUTY, sentence)).isEmpty();
  }

  @Test
  void aDeadlineInTheSentenceIsTheLastDay() {
    AskedTask task =
        TaskWords.of(DUTY, "Tổ chức truyền thông tại thôn, hoàn thành trước ngày 15/10/2024.")
            .orElseThrow();
    assertThat(task.title())
        .isEqualTo("Tổ chức truyền thông tại thôn, hoàn thành trước ngày 15/10/2024");
    assertThat(task.words()).isNull();
    assertThat(task.dueText()).isEqualTo("trước ngày 15/10/2024");
    assertThat(task.lastDay()).isEqualTo(LocalDate.of(2024, 10, 14));
  }

  @Test
  void aDayThatTheCalendarDoesNotHaveIsNotMadeUp() {
    AskedTask task = TaskWords.of(DUTY, "Tổ chức hội nghị chậm nhất ngày 31/11/2024").orElseThrow();
    assertThat(task.dueText()).isEqualTo("chậm nhất ngày 31/11/2024");
    assertThat(task.lastDay()).isNull();
  }

  @Test
  void aLongSentenceIsToldInFullBesideItsTitle() {
    String sentence = "Phối hợp với các ban ngành, " + "đoàn thể trên địa bàn huyện, ".repeat(20);
    AskedTask task = TaskWords.of(DUTY, sentence).orElseThrow();
    assertThat(task.title()).hasSizeLessThanOrEqualTo(300).endsWith("đoàn thể trên địa bàn huyện");
    assertThat(task.words()).isEqualTo(sentence.strip());
  }
}
