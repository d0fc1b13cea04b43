package vn.canbang.interchange.dhis2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.canbang.interchange.dhis2.DataValueSet.DataValue;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.text.TextRules;

/**
 * Reads a data value set value by value, so that a large one is never held as a tree. Strict: what
 * it does not know is refused, as everywhere else. All faults are told, up to a thousand.
 */
final class DataValueSetReader {

  private static final int MOST_FAULTS = 1_000;
  private static final Map<String, Integer> HEAD =
      Map.of(
          "dataSet", 64,
          "completeDate", 32,
          "period", 16,
          "orgUnit", 64,
          "attributeOptionCombo", 64,
          "idScheme", 16);
  private static final Map<String, Integer> VALUE =
      Map.of(
          "dataElement", 64,
          "period", 16,
          "orgUnit", 64,
          "categoryOptionCombo", 64,
          "attributeOptionCombo", 64,
          "value", 1000,
          "comment", 50_000,
          "storedBy", 200,
          "created", 64,
          "lastUpdated", 64);
  private static final Set<String> FLAGS = Set.of("followup");

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(64)
                  .maxNumberLength(100)
                  .maxNameLength(256)
                  .maxStringLength(1 << 20)
                  .build())
          .build();

  private final JsonParser parser;
  private final List<Fault> faults = new ArrayList<>();
  private final List<DataValue> values = new ArrayList<>();

  private DataValueSetReader(JsonParser parser) {
    this.parser = parser;
  }

  static DataValueSet read(Path body) {
    try (InputStream in = Files.newInputStream(body);
        JsonParser parser =
            FACTORY.createParser(
                new InputStreamReader(
                    in,
                    StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)))) {
      return new DataValueSetReader(parser).whole();
    } catch (StreamConstraintsException e) {
      throw malformed(Fault.of("", "json.limit", null));
    } catch (JsonProcessingException e) {
      JsonLocation where = e.getLocation();
      throw malformed(Fault.of("", "json.syntax", null, where.getLineNr(), where.getColumnNr()));
    } catch (CharacterCodingException e) {
      throw malformed(Fault.of("", "json.encoding", null));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ProblemException malformed(Fault fault) {
    return ProblemException.malformed(List.of(fault));
  }

  private DataValueSet whole() throws IOException {
    JsonToken first = parser.nextToken();
    if (first != JsonToken.START_OBJECT) {
      throw malformed(Fault.of("", first == null ? "json.empty" : "json.type.object", null));
    }
    Map<String, String> head = new HashMap<>();
    boolean listed = false;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      if (name.equals("dataValues")) {
        listed = true;
        list(token);
      } else {
        text(HEAD, Set.of(), name, token, "", head);
      }
    }
    if (parser.nextToken() != null) {
      JsonLocation where = parser.currentTokenLocation();
      throw malformed(Fault.of("", "json.trailing", null, where.getLineNr(), where.getColumnNr()));
    }
    if (!listed) {
      fault("/dataValues", "value.missing");
    }
    String scheme = head.get("idScheme");
    if (scheme != null && !scheme.equalsIgnoreCase("code")) {
      fault("/idScheme", "interchange.id-scheme");
    }
    if (faults.isEmpty()) {
      checkPlaces(head);
    }
    if (!faults.isEmpty()) {
      throw ProblemException.malformed(faults);
    }
    return new DataValueSet(
        head.get("dataSet"),
        head.get("completeDate"),
        head.get("period"),
        head.get("orgUnit"),
        head.get("attributeOptionCombo"),
        head.get("idScheme"),
        values);
  }

  /** Each value has a period and a unit, of its own or from the head. */
  private void checkPlaces(Map<String, String> head) {
    for (int i = 0; i < values.size(); i++) {
      if (head.get("period") == null && values.get(i).period() == null) {
        fault("/dataValues/" + i + "/period", "value.missing");
      }
      if (head.get("orgUnit") == null && values.get(i).orgUnit() == null) {
        fault("/dataValues/" + i + "/orgUnit", "value.missing");
      }
    }
    if (values.isEmpty() && (head.get("period") == null || head.get("orgUnit") == null)) {
      fault("/dataValues", "interchange.no-values");
    }
  }

  private void list(JsonToken token) throws IOException {
    if (token != JsonToken.START_ARRAY) {
      fault("/dataValues", "json.type.array");
      parser.skipChildren();
      return;
    }
    int index = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (index == DataValueSet.MOST_VALUES) {
        throw malformed(Fault.of("/dataValues", "interchange.too-many-values", null, index));
      }
      value("/dataValues/" + index++);
    }
  }

  private void value(String pointer) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      fault(pointer, "json.type.object");
      parser.skipChildren();
      return;
    }
    Map<String, String> said = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      text(VALUE, FLAGS, name, parser.nextToken(), pointer, said);
    }
    String element = said.get("dataElement");
    if (element == null) {
      fault(pointer + "/dataElement", "value.missing");
      return;
    }
    values.add(
        new DataValue(
            element,
            said.get("period"),
            said.get("orgUnit"),
            said.get("categoryOptionCombo"),
            said.get("attributeOptionCombo"),
            said.get("value"),
            said.get("comment"),
            null,
            null,
            null,
            null));
  }

  private void text(
      Map<String, Integer> known,
      Set<String> flags,
      String name,
      JsonToken token,
      String above,
      Map<String, String> into)
      throws IOException {
    String pointer = above + "/" + name.replace("~", "~0").replace("/", "~1");
    Integer longest = known.get(name);
    if (flags.contains(name) && (token.isBoolean() || token == JsonToken.VALUE_NULL)) {
      return;
    }
    if (longest == null) {
      fault(pointer, flags.contains(name) ? "json.type.boolean" : "json.unknown", name);
      parser.skipChildren();
    } else if (token == JsonToken.VALUE_STRING) {
      String text = checked(pointer, parser.getText(), longest);
      if (text != null) {
        into.put(name, text);
      }
    } else if (token != JsonToken.VALUE_NULL) {
      fault(pointer, "json.type.string");
      parser.skipChildren();
    }
  }

  private @Nullable String checked(String pointer, String raw, int longest) {
    OptionalInt refused = TextRules.refused(raw);
    if (refused.isPresent()) {
      int at = refused.getAsInt();
      fault(pointer, "text.character", TextRules.name(raw.codePointAt(at)), at + 1);
      return null;
    }
    String text = TextRules.composed(raw);
    if (text.length() > longest) {
      fault(pointer, "text.longest", 0, longest);
      return null;
    }
    return text;
  }

  private void fault(String pointer, String code, Object... args) {
    faults.add(Fault.of(pointer, code, null, args));
    if (faults.size() == MOST_FAULTS) {
      throw ProblemException.malformed(faults);
    }
  }
}
