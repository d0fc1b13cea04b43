package vn.canbang.area;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.time.Dates;

/**
 * Reads the reference files (UTF-8, comma, no quoting). A broken file is refused whole, with the
 * line named.
 */
final class AreaFiles {

  private static final String UNITS = "code,level,type,name,parent_code,valid_from,valid_to";
  private static final String SUCCESSORS = "old_code,new_code,effective_date,extent,kind";

  private AreaFiles() {}

  static List<AreaUnit> units(byte[] file) {
    return lines(
        file,
        UNITS,
        f ->
            new AreaUnit(
                f[0],
                Integer.parseInt(f[1]),
                f[2],
                f[3],
                f[4].isEmpty() ? null : f[4],
                f[5].isEmpty() ? Dates.BEGINNING : LocalDate.parse(f[5]),
                f[6].isEmpty() ? Dates.OPEN_END : LocalDate.parse(f[6])));
  }

  /** The old unit is the one that ended on the day of the change, the new one began or went on. */
  static List<AreaSuccession> successions(byte[] file, List<AreaUnit> units) {
    Map<String, List<AreaUnit>> byCode = new HashMap<>();
    units.forEach(u -> byCode.computeIfAbsent(u.code(), c -> new ArrayList<>()).add(u));
    return lines(
        file,
        SUCCESSORS,
        f -> {
          LocalDate day = LocalDate.parse(f[2]);
          return new AreaSuccession(
              on(byCode.get(f[0]), day.minusDays(1), f[0]).id(),
              on(byCode.get(f[1]), day, f[1]).id(),
              day,
              f[3].toUpperCase(Locale.ROOT),
              f[4].toUpperCase(Locale.ROOT));
        });
  }

  private static AreaUnit on(@Nullable List<AreaUnit> episodes, LocalDate day, String code) {
    return (episodes == null ? List.<AreaUnit>of() : episodes)
        .stream()
            .filter(u -> !u.validFrom().isAfter(day) && u.validTo().isAfter(day))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no unit " + code + " on " + day));
  }

  private static <T> List<T> lines(byte[] file, String header, Function<String[], T> row) {
    List<String> lines = new String(file, StandardCharsets.UTF_8).lines().toList();
    if (lines.isEmpty() || !lines.getFirst().equals(header)) {
      throw new IllegalArgumentException("expected the columns " + header);
    }
    int columns = header.split(",", -1).length;
    List<T> rows = new ArrayList<>(lines.size());
    for (int i = 1; i < lines.size(); i++) {
      String[] fields = lines.get(i).split(",", -1);
      try {
        if (fields.length != columns) {
          throw new IllegalArgumentException("expected " + columns + " columns");
        }
        rows.add(row.apply(fields));
      } catch (IllegalArgumentException | DateTimeParseException e) {
        throw new IllegalArgumentException("line " + (i + 1) + ": " + e.getMessage(), e);
      }
    }
    return rows;
  }
}
