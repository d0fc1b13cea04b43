package vn.canbang.indicator.statistics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Values that were computed elsewhere, to be agreed with. */
final class ReferenceFile {

  private ReferenceFile() {}

  /** Its rows, by the names of its columns. */
  static List<Map<String, String>> rows(String file) {
    try (InputStream in =
        Objects.requireNonNull(ReferenceFile.class.getResourceAsStream("/reference/" + file))) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      String[] names = lines.getFirst().split(",", -1);
      List<Map<String, String>> rows = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        String[] cells = line.split(",", -1);
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
          row.put(names[i], cells[i]);
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
