package vn.canbang.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private static final Path FOLDER = Path.of("src/main/resources/messages");
  private static final Pattern PLACES = Pattern.compile("\\{\\d}");

  private static Properties read(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader text = Files.newBufferedReader(file)) {
      properties.load(text);
    }
    return properties;
  }

  private static List<Path> vietnamese() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith("_vi.properties")).toList();
    }
  }

  private static Set<String> places(String sentence) {
    return PLACES
        .matcher(sentence)
        .results()
        .map(found -> found.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everySentenceExistsInBothLanguagesWithTheSamePlaces() throws IOException {
    assertThat(vietnamese()).hasSizeGreaterThanOrEqualTo(2);
    for (Path file : vietnamese()) {
      Properties vi = read(file);
      Properties en = read(FOLDER.resolve(file.getFileName().toString().replace("_vi.", "_en.")));
      assertThat(en.stringPropertyNames()).as("%s", file).isEqualTo(vi.stringPropertyNames());
      for (String key : vi.stringPropertyNames()) {
        assertThat(places(en.getProperty(key))).as(key).isEqualTo(places(vi.getProperty(key)));
        assertThat(Normalizer.isNormalized(vi.getProperty(key), Normalizer.Form.NFC))
            .as(key)
            .isTrue();
      }
    }
  }

  @Test
  void theFilesOfAllRoomsAreRead() throws IOException {
    Properties application = read(Path.of("src/main/resources/application.properties"));
    assertThat(application.getProperty("canbang.messages.rooms").split(",", -1))
        .contains(
            vietnamese().stream()
                .map(file -> file.getFileName().toString().replace("_vi.properties", ""))
                .toArray(String[]::new));
  }

  @Test
  void valuesAreWrittenTheWayTheLanguageDoes() {
    Messages messages = new Messages(List.of("shared", "identity"));
    LocalDate day = LocalDate.of(2024, 11, 20);
    assertThat(messages.get(Language.VI, "token.expiry", day, day))
        .isEqualTo("Mã truy cập phải hết hạn trong khoảng từ 20/11/2024 đến 20/11/2024.");
    assertThat(messages.get(Language.EN, "token.expiry", day, day))
        .isEqualTo("A token must expire between 2024-11-20 and 2024-11-20.");
    assertThat(messages.get(Language.VI, "parameter.range", 0.5, 1234))
        .isEqualTo("Phải từ 0,5 đến 1.234.");
    assertThat(messages.get(Language.EN, "parameter.range", 0.5, 1234))
        .isEqualTo("Must be between 0.5 and 1,234.");
    assertThat(messages.get(Language.VI, "json.unknown", Instant.parse("2024-11-19T17:00:00Z")))
        .isEqualTo("Không có trường “00:00 20/11/2024”.");
    assertThat(messages.get(Language.VI, "không có khóa này")).isEqualTo("không có khóa này");
  }

  @Test
  void vietnameseUnlessEnglishIsPreferred() {
    assertThat(Language.of(null)).isEqualTo(Language.VI);
    assertThat(Language.of("vi-VN,vi;q=0.9,en;q=0.8")).isEqualTo(Language.VI);
    assertThat(Language.of("en-US,en;q=0.9,vi;q=0.8")).isEqualTo(Language.EN);
    assertThat(Language.of("fr")).isEqualTo(Language.VI);
    assertThat(Language.of(";;;")).isEqualTo(Language.VI);
  }
}
