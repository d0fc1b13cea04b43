package vn.canbang.shared.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.time.Dates;

/**
 * The sentences of all rooms in both languages, from {@code messages/<room>_vi.properties} and
 * {@code messages/<room>_en.properties} (UTF-8). {@code {0}}, {@code {1}} stand for values, which
 * are written the way the language writes numbers and dates.
 */
@ApplicationScoped
public class Messages {

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
  private static final DateTimeFormatter DAY_VI = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter TIME_VI = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");
  private static final DateTimeFormatter TIME_EN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Map<Language, Map<String, String>> sentences = new EnumMap<>(Language.class);

  /**
   * @param rooms whose files are read; a jar cannot be listed reliably, so the rooms are named
   */
  Messages(@ConfigProperty(name = "canbang.messages.rooms") List<String> rooms) {
    for (Language language : Language.values()) {
      Map<String, String> all = new HashMap<>();
      for (String room : rooms) {
        read("messages/" + room + "_" + language.tag() + ".properties", all);
      }
      sentences.put(language, Map.copyOf(all));
    }
  }

  private static void read(String file, Map<String, String> into) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream bytes = loader.getResourceAsStream(file)) {
      if (bytes == null) {
        return;
      }
      Properties properties = new Properties();
      try (Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
        properties.load(text);
      }
      for (String key : properties.stringPropertyNames()) {
        if (into.put(key, properties.getProperty(key)) != null) {
          throw new IllegalStateException("message " + key + " is defined twice, also in " + file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sentence of {@code key} with its values filled in; empty when nobody wrote one. */
  public Optional<String> find(Language language, String key, List<?> args) {
    String pattern = of(language).get(key);
    return pattern == null ? Optional.empty() : Optional.of(fill(language, pattern, args));
  }

  /** The sentence of {@code key}; the key itself when nobody wrote one. */
  public String get(Language language, String key, Object... args) {
    return find(language, key, List.of(args)).orElse(key);
  }

  boolean has(String key) {
    return of(Language.VI).containsKey(key);
  }

  private Map<String, String> of(Language language) {
    return sentences.getOrDefault(language, Map.of());
  }

  private static String fill(Language language, String pattern, List<?> args) {
    Matcher places = PLACE.matcher(pattern);
    StringBuilder text = new StringBuilder();
    while (places.find()) {
      int index = Integer.parseInt(places.group(1));
      String value = index < args.size() ? write(language, args.get(index)) : "";
      places.appendReplacement(text, Matcher.quoteReplacement(value));
    }
    return places.appendTail(text).toString();
  }

  private static String write(Language language, @Nullable Object value) {
    return switch (value) {
      case null -> "";
      case LocalDate day -> language == Language.VI ? DAY_VI.format(day) : day.toString();
      case Instant at ->
          (language == Language.VI ? TIME_VI : TIME_EN).withZone(Dates.ZONE).format(at);
      case Integer n -> number(language, n);
      case Long n -> number(language, n);
      case Double n -> number(language, n);
      case BigDecimal n -> number(language, n);
      case Worded words -> words.in(language);
      case Object other -> other.toString();
    };
  }

  private static String number(Language language, Number value) {
    NumberFormat format = NumberFormat.getNumberInstance(language.locale());
    format.setMaximumFractionDigits(6);
    return format.format(value);
  }
}
