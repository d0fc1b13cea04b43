package vn.canbang.document.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How the left column of a head is broken into lines. */
class LetterheadTest {

  @Test
  void aLongBodyAboveIsBrokenBeforeItsPlace() {
    assertThat(parent("Trung tâm Y tế huyện Kiên Hải"))
        .containsExactly("TRUNG TÂM Y TẾ", "HUYỆN KIÊN HẢI");
    assertThat(parent("Phòng Dân số, Truyền thông và Giáo dục sức khỏe huyện Kiên Hải"))
        .containsExactly("PHÒNG DÂN SỐ,", "TRUYỀN THÔNG VÀ", "GIÁO DỤC SỨC KHỎE", "HUYỆN KIÊN HẢI");
  }

  @Test
  void aShortOneStaysWhole() {
    assertThat(parent("Sở Y tế tỉnh Hà Nam")).containsExactly("SỞ Y TẾ TỈNH HÀ NAM");
  }

  @Test
  void oneWithoutAPlaceHasLinesOfOneLength() {
    List<String> lines = parent("Chi cục Dân số - Kế hoạch hóa gia đình");
    assertThat(lines).hasSizeGreaterThan(1);
    assertThat(lines)
        .allSatisfy(
            line ->
                assertThat(BoldText.width(line, Letterhead.ISSUER_SIZE))
                    .isLessThanOrEqualTo(Letterhead.ISSUER_WIDTH));
    assertThat(String.join(" ", lines)).isEqualTo("CHI CỤC DÂN SỐ - KẾ HOẠCH HÓA GIA ĐÌNH");
  }

  private static List<String> parent(String name) {
    return new Letterhead(name, "Trạm Y tế xã Hòn Tre", "TYT", "xã Hòn Tre", false).parentLines();
  }
}
