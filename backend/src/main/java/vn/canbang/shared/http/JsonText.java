package vn.canbang.shared.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.text.TextRules;

/**
 * Reads JSON into maps, lists, texts, {@link java.math.BigDecimal}s and booleans. Strict: UTF-8
 * without byte order mark, one value and nothing behind it, no property twice, at most 64 levels,
 * only characters that {@link TextRules} allows. Text comes out composed.
 */
final class JsonText {

  private static final int DEEPEST = 64;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNumberLength(100)
                  .maxNameLength(256)
                  .maxStringLength(1 << 20)
                  .build())
          .build();

  private final FaultList faults;
  private final JsonParser parser;

  private JsonText(JsonParser parser, FaultList faults) {
    this.parser = parser;
    this.faults = faults;
  }

  /**
   * The value, null for JSON's null. When it cannot be read at all the fault is added and thrown.
   */
  static @Nullable Object read(byte[] bytes, FaultList faults) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw faults.add("", "json.encoding", null).refused();
    }
    if (text.startsWith("\uFEFF")) {
      throw faults.add("", "json.encoding", null).refused();
    }
    if (text.isBlank()) {
      throw faults.add("", "json.empty", null).refused();
    }
    try (JsonParser parser = FACTORY.createParser(text)) {
      return new JsonText(parser, faults).whole();
    } catch (StreamConstraintsException e) {
      throw faults.add("", "json.limit", null).refused();
    } catch (JsonProcessingException e) {
      JsonLocation where = e.getLocation();
      throw faults.add("", "json.syntax", null, where.getLineNr(), where.getColumnNr()).refused();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable Object whole() throws IOException {
    Object value = value(parser.nextToken(), "", 1);
    if (parser.nextToken() != null) {
      JsonLocation where = parser.currentTokenLocation();
      faults.add("", "json.trailing", null, where.getLineNr(), where.getColumnNr());
    }
    return value;
  }

  private @Nullable Object value(@Nullable JsonToken token, String pointer, int depth)
      throws IOException {
    if (token == null) {
      return null;
    }
    return switch (token) {
      case START_OBJECT -> object(pointer, depth);
      case START_ARRAY -> array(pointer, depth);
      case VALUE_STRING -> text(parser.getText(), pointer);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      case END_OBJECT, END_ARRAY, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException("a value cannot start with " + token);
    };
  }

  private Map<String, @Nullable Object> object(String pointer, int depth) throws IOException {
    refuseDeeper(pointer, depth);
    Map<String, @Nullable Object> properties = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String raw = parser.currentName();
      String name = TextRules.composed(raw);
      String below = FaultList.below(pointer, name);
      Object value = value(parser.nextToken(), below, depth + 1);
      if (TextRules.refused(name).isPresent()) {
        refuseCharacter(raw, pointer);
      } else if (properties.containsKey(name)) {
        faults.add(below, "json.duplicate", null, name);
      } else {
        properties.put(name, value);
      }
    }
    return properties;
  }

  private List<@Nullable Object> array(String pointer, int depth) throws IOException {
    refuseDeeper(pointer, depth);
    List<@Nullable Object> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      items.add(value(token, pointer + "/" + items.size(), depth + 1));
    }
    return items;
  }

  private void refuseDeeper(String pointer, int depth) {
    if (depth > DEEPEST) {
      throw faults.add(pointer, "json.depth", null, DEEPEST).refused();
    }
  }

  private String text(String raw, String pointer) {
    if (TextRules.refused(raw).isPresent()) {
      refuseCharacter(raw, pointer);
      return raw;
    }
    return TextRules.composed(raw);
  }

  private void refuseCharacter(String raw, String pointer) {
    OptionalInt at = TextRules.refused(raw);
    int index = at.orElse(0);
    faults.add(pointer, "text.character", null, TextRules.name(raw.codePointAt(index)), index + 1);
  }
}
