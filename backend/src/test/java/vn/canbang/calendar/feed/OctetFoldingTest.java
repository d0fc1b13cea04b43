package vn.canbang.calendar.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OctetFoldingTest {

  private static List<String> lines(String text) {
    return List.of(OctetFolding.fold(text).split("\r\n", 0));
  }

  private static int octets(String line) {
    return line.getBytes(StandardCharsets.UTF_8).length;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SUMMARY:Ngày Quốc tế trẻ em gái: treo băng rôn tuyên truyền tại trục đường chính và trạm y tế",
        "SUMMARY:ếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếế",
        "SUMMARY:aếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếế",
        "SUMMARY:Hội nghị 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
        "SUMMARY:đđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđ"
      })
  void noLineIsLongerThanAllowedAndNoCharacterIsCut(String line) {
    List<String> folded = lines(line + "\r\n");
    assertThat(folded).hasSizeGreaterThan(1).allMatch(part -> octets(part) <= 75);
    assertThat(folded.subList(1, folded.size())).allMatch(part -> part.startsWith(" "));
    assertThat(OctetFolding.fold(line + "\r\n").replace("\r\n ", "")).isEqualTo(line + "\r\n");
    assertThat(OctetFolding.fold(line + "\r\n")).doesNotContain("\uFFFD").endsWith("\r\n");
  }

  @Test
  void aLineOfSeventyFiveOctetsStaysWhole() {
    String full = "X".repeat(75);
    assertThat(lines(full + "\r\n")).containsExactly(full);
    assertThat(lines(full + "Y\r\n")).containsExactly(full, " Y");
  }
}
