package vn.canbang.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.ReviewQueries.SentFigure;
import vn.canbang.report.view.NeighbourValues;

/** Figures of units side by side: what the others have, for each of them. */
final class Neighbours {

  private final Map<UUID, String> groups = new HashMap<>();
  private final Map<String, Map<String, Map<UUID, Integer>>> figures = new HashMap<>();

  Neighbours(List<SentFigure> sent) {
    for (SentFigure figure : sent) {
      groups.put(figure.reportId(), figure.group());
      figures
          .computeIfAbsent(figure.group(), g -> new HashMap<>())
          .computeIfAbsent(figure.key(), k -> new HashMap<>())
          .put(figure.reportId(), figure.value());
    }
  }

  /** Null when no other unit has sent a figure. */
  @Nullable NeighbourValues of(UUID reportId, String key) {
    List<Integer> others = new ArrayList<>();
    figures
        .getOrDefault(groups.getOrDefault(reportId, ""), Map.of())
        .getOrDefault(key, Map.of())
        .forEach(
            (id, value) -> {
              if (!id.equals(reportId)) {
                others.add(value);
              }
            });
    if (others.isEmpty()) {
      return null;
    }
    others.sort(null);
    int half = others.size() / 2;
    double median =
        others.size() % 2 == 1
            ? others.get(half)
            : (others.get(half - 1) + (double) others.get(half)) / 2;
    return new NeighbourValues(others.size(), median, others.getFirst(), others.getLast());
  }
}
