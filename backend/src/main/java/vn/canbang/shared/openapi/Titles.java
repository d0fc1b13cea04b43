package vn.canbang.shared.openapi;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.eclipse.microprofile.openapi.models.Extensible;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import vn.canbang.shared.openapi.Operations.Described;

/**
 * Titles of groups and operations in both languages, for who leafs through the document: {@code
 * x-title-vi}, and {@code x-title-en} of a group. An operation's English title is its summary.
 */
final class Titles implements ContractStep {

  private static final String VI = "x-title-vi";
  private static final String EN = "x-title-en";

  private final Operations operations;
  private final Properties vietnamese = read("vi");
  private final Properties english = read("en");

  Titles(Operations operations) {
    this.operations = operations;
  }

  @Override
  public void apply(OpenAPI document) {
    for (Tag tag : Objects.requireNonNullElse(document.getTags(), List.<Tag>of())) {
      entitle(tag, VI, vietnamese, "tag." + tag.getName());
      entitle(tag, EN, english, "tag." + tag.getName());
    }
    for (Described described : operations.of(document)) {
      Operation operation = described.operation();
      entitle(operation, VI, vietnamese, operation.getOperationId());
    }
  }

  private static void entitle(Extensible<?> thing, String word, Properties titles, String name) {
    String title = titles.getProperty(name);
    if (title != null) {
      thing.addExtension(word, title);
    }
  }

  private static Properties read(String language) {
    Properties titles = new Properties();
    String file = "/openapi/titles_" + language + ".properties";
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(Titles.class.getResourceAsStream(file), file),
            StandardCharsets.UTF_8)) {
      titles.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return titles;
  }
}
