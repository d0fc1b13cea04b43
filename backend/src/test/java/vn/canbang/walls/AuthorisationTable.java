package vn.canbang.walls;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads {@code walls/authorisation.txt}, which explains itself. */
final class AuthorisationTable {

  private static final String FILE = "/walls/authorisation.txt";

  private AuthorisationTable() {}

  /** Who calls, in the order of the columns. */
  enum Caller {
    NOBODY,
    OWN,
    VIEWER,
    TOKEN,
    SIBLING,
    PARENT,
    NAMED,
    PROVINCE,
    ENDED
  }

  /** Whose the thing is, with the accounts that stand around it. */
  enum Unit {
    STATION("tq.tram.a1", "tq.xem.a1", "tq.tram.a2", "tq.ttyt.a", "tq.chicuc"),
    CENTRE("tq.ttyt.a", "tq.xem.a", "tq.ttyt.b", "tq.so", "tq.chicuc"),
    PLAN("ttyt.kienhai", "tq.xem.kienhai", "tq.ttyt.ben", "soyte.kiengiang", "tinh.kiengiang");

    static final String OTHER_PROVINCE = "soyte.bacgiang";

    final String own;
    final String viewer;
    final String sibling;
    final String parent;
    final String named;

    Unit(String own, String viewer, String sibling, String parent, String named) {
      this.own = own;
      this.viewer = viewer;
      this.sibling = sibling;
      this.parent = parent;
      this.named = named;
    }
  }

  /**
   * A line.
   *
   * @param path with its query; {@code {plan}} and the like stand for ids
   * @param body JSON, or a table with {@code \\n} between its lines; empty when none is sent
   */
  record Row(
      String operation,
      Unit unit,
      Map<Caller, Integer> statuses,
      String method,
      String path,
      String body) {

    @Override
    public String toString() {
      return operation + " of " + unit + ": " + method + " " + path;
    }
  }

  static List<Row> rows() {
    return text()
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(AuthorisationTable::row)
        .toList();
  }

  private static Row row(String line) {
    String[] columns = line.split("\\|", 4);
    List<Integer> statuses =
        Arrays.stream(columns[2].strip().split(" +")).map(Integer::valueOf).toList();
    if (statuses.size() != Caller.values().length) {
      throw new IllegalArgumentException("as many statuses as callers: " + line);
    }
    Map<Caller, Integer> byCaller = new EnumMap<>(Caller.class);
    for (Caller caller : Caller.values()) {
      byCaller.put(caller, statuses.get(caller.ordinal()));
    }
    String[] call = columns[3].strip().split(" ", 3);
    return new Row(
        columns[0].strip(),
        Unit.valueOf(columns[1].strip()),
        byCaller,
        call[0],
        call[1],
        call.length == 3 ? call[2] : "");
  }

  private static String text() {
    try (InputStream file = AuthorisationTable.class.getResourceAsStream(FILE)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
