package vn.canbang.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import vn.canbang.lint.Judged;

/** What the rules find in the five documents as they were typed or scanned. */
class SourceFindingsTest {

  private static List<Judged.Line> found(String document) {
    List<Judged.Line> found = new ArrayList<>();
    Findings typed = new Findings();
    new Characters().check(SourceContent.lines(document), typed);
    typed.list().stream()
        .filter(one -> one.rule() == LintRule.NOT_COMPOSED)
        .forEach(one -> found.add(line(one)));
    Rules.check(SourceContent.of(document)).forEach(one -> found.add(line(one)));
    return found;
  }

  private static Judged.Line line(Found one) {
    return new Judged.Line(one.rule().name(), one.place().code(), one.quote());
  }

  @ParameterizedTest
  @FieldSource("vn.canbang.lint.Judged#DOCUMENTS")
  void everyOddityHasAVerdict(String document) throws IOException {
    Judged.assertComplete(document);
  }

  @ParameterizedTest
  @FieldSource("vn.canbang.lint.Judged#DOCUMENTS")
  void slipsOfTheTextAreFoundAtTheirPlaces(String document) {
    Judged.assertSeen(document, "SOURCE", found(document));
  }

  @Test
  void theSameTextGivesTheSameFindings() {
    assertThat(found("kien-hai-2024")).isEqualTo(found("kien-hai-2024")).hasSizeGreaterThan(30);
  }
}
