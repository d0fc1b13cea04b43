package vn.canbang.area;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.canbang.shared.text.PlaceKey;

/**
 * A full address as documents write it: a unit, then those it lies in, nearest first. Upper levels
 * may be left out, types may be short or missing, and anything may part them. What stands before
 * the first unit that is known (a street, a house) is passed over.
 *
 * <p>An address is not taken apart by its words, for names hold the same words ("xã Đông Xá", "Bà
 * Rịa - Vũng Tàu"): what the catalogue knows is laid against it.
 */
final class Address {

  /** Longer names do not exist, with or without their type. */
  private static final int MOST_WORDS = 8;

  private static final int MOST_READINGS = 6;

  private static final Pattern PARTS = Pattern.compile("[,;:()|/\\\\\\n\\t]|\\s[-–—\u058A]+\\s");
  private static final Pattern NUMBERED = Pattern.compile("\\b([pq])(?=\\d)");
  private static final Pattern CITY = Pattern.compile("\\btp ?hcm\\b");

  /** Types as documents shorten them; each also stands in full. */
  private static final Map<String, List<String>> SHORT =
      Map.ofEntries(
          Map.entry("tinh", List.of("t")),
          Map.entry("thanh pho", List.of("tp", "t p")),
          Map.entry("huyen", List.of("h")),
          Map.entry("quan", List.of("q")),
          Map.entry("thi xa", List.of("tx", "t x")),
          Map.entry("thi tran", List.of("tt", "t t")),
          Map.entry("phuong", List.of("p")),
          Map.entry("xa", List.of("x")),
          Map.entry("dac khu", List.of("dk")),
          Map.entry("to dan pho", List.of("tdp", "to")),
          Map.entry("khu pho", List.of("kp")),
          Map.entry("thon", List.of()),
          Map.entry("ban", List.of()),
          Map.entry("ap", List.of()),
          Map.entry("khom", List.of()));

  /** Said between units without meaning anything. */
  private static final Set<String> FILLERS = Set.of("thuoc", "cua", "o", "tai");

  private static final String COUNTRY = "viet nam";

  /** A part that begins with one of these names a unit, and is not passed over. */
  private static final Set<String> UNITS =
      Set.of(
          "tinh",
          "thanh pho",
          "tp",
          "huyen",
          "h",
          "quan",
          "q",
          "thi xa",
          "tx",
          "thi tran",
          "tt",
          "phuong",
          "p",
          "xa",
          "x",
          "dac khu",
          "dk");

  private final List<List<String>> readings;
  private final String accented;

  private Address(List<List<String>> readings, String accented) {
    this.readings = readings;
    this.accented = accented;
  }

  /** A unit and those above it, as far as names go. */
  record Place(String type, String name) {}

  static Address of(String text) {
    List<String> parts =
        Arrays.stream(PARTS.split(text, -1)).filter(part -> !PlaceKey.of(part).isEmpty()).toList();
    List<List<String>> readings = new ArrayList<>();
    for (int i = 0; i < parts.size() && readings.size() < MOST_READINGS; i++) {
      readings.add(words(String.join(" ", parts.subList(i, parts.size()))));
      if (beginsWithUnit(readings.getLast())) {
        break;
      }
    }
    return new Address(
        readings, " " + PlaceKey.accented(text.replaceAll("[^\\p{L}\\p{M}\\d]+", " ")) + " ");
  }

  private static boolean beginsWithUnit(List<String> words) {
    return UNITS.contains(words.getFirst())
        || (words.size() > 1 && UNITS.contains(words.get(0) + " " + words.get(1)));
  }

  private static List<String> words(String text) {
    String key = NUMBERED.matcher(PlaceKey.of(text)).replaceAll("$1 ");
    String spelt = CITY.matcher(key).replaceAll("tp ho chi minh");
    return List.of(spelt.split(" "));
  }

  /** Keys that the name of the first unit may have; what is looked up. */
  Set<String> nameKeys() {
    Set<String> keys = new LinkedHashSet<>();
    for (List<String> words : readings) {
      // A type may stand before the name, in up to three words.
      for (int from = 0; from <= 3; from++) {
        for (int to = from + 1; to <= Math.min(words.size(), from + MOST_WORDS); to++) {
          keys.add(String.join(" ", words.subList(from, to)));
        }
      }
    }
    return keys;
  }

  /** How many parts from the front are passed over before a unit can be named. */
  int readings() {
    return readings.size();
  }

  /**
   * Whether a unit fits one of the readings.
   *
   * @param reading parts passed over
   * @param above nearest first
   */
  boolean names(int reading, Place unit, List<Place> above) {
    List<String> words = readings.get(reading);
    for (int next : after(words, 0, unit)) {
      if (rest(words, next, above, 0)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the name stands there with its accents, wherever in a syllable they are put. */
  boolean writesWithAccents(Place unit) {
    return accented.contains(
        " " + PlaceKey.accented(unit.name().replaceAll("[^\\p{L}\\p{M}\\d]+", " ")) + " ");
  }

  private static boolean rest(List<String> words, int at, List<Place> above, int level) {
    if (at == words.size() || String.join(" ", words.subList(at, words.size())).equals(COUNTRY)) {
      return true;
    }
    if (FILLERS.contains(words.get(at)) && rest(words, at + 1, above, level)) {
      return true;
    }
    for (int i = level; i < above.size(); i++) {
      for (int next : after(words, at, above.get(i))) {
        if (rest(words, next, above, i + 1)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Where it goes on behind a place that stands at {@code at}; nowhere when it does not. */
  private static List<Integer> after(List<String> words, int at, Place place) {
    String type = PlaceKey.of(place.type());
    List<String> name = List.of(PlaceKey.of(place.name()).split(" "));
    List<Integer> found = new ArrayList<>(1);
    List<String> types = new ArrayList<>(SHORT.getOrDefault(type, List.of()));
    types.add(type);
    types.add("");
    for (String written : types) {
      List<String> wanted = new ArrayList<>();
      if (!written.isEmpty()) {
        wanted.addAll(List.of(written.split(" ")));
      }
      wanted.addAll(name);
      int end = at + wanted.size();
      if (end <= words.size() && words.subList(at, end).equals(wanted)) {
        found.add(end);
      }
    }
    return found;
  }
}
