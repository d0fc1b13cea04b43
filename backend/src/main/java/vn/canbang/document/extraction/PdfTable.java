package vn.canbang.document.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A ruled table on a page: level strokes divide its rows, upright ones its cells. Heights are
 * counted from the top.
 */
final class PdfTable {

  /** Strokes so near to each other are one. */
  private static final float SAME = 2.5f;

  private static final float SHORTEST = 8;
  private static final int LEAST_COLUMNS = 3;

  /** A stroke: where it lies, and from where to where it runs. */
  private record Stroke(float at, float from, float to) {}

  /** Strokes as they are drawn, with heights from the foot of the page. */
  static final class Strokes {

    private final List<Stroke> level = new ArrayList<>();
    private final List<Stroke> upright = new ArrayList<>();
    private final List<Stroke> levelPath = new ArrayList<>();
    private final List<Stroke> uprightPath = new ArrayList<>();
    private float penX;
    private float penY;

    void moveTo(float x, float y) {
      penX = x;
      penY = y;
    }

    void lineTo(float x, float y) {
      add(penX, penY, x, y);
      moveTo(x, y);
    }

    void rectangle(float x1, float y1, float x2, float y2) {
      boolean thin = Math.abs(x2 - x1) < SAME || Math.abs(y2 - y1) < SAME;
      if (thin) {
        add(x1, y1, x2, y2);
      } else {
        add(x1, y1, x2, y1);
        add(x1, y2, x2, y2);
        add(x1, y1, x1, y2);
        add(x2, y1, x2, y2);
      }
    }

    private void add(float x1, float y1, float x2, float y2) {
      if (Math.abs(y2 - y1) < SAME && Math.abs(x2 - x1) >= SHORTEST) {
        levelPath.add(new Stroke((y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2)));
      } else if (Math.abs(x2 - x1) < SAME && Math.abs(y2 - y1) >= SHORTEST) {
        uprightPath.add(new Stroke((x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2)));
      }
    }

    void draw() {
      level.addAll(levelPath);
      upright.addAll(uprightPath);
      forget();
    }

    void forget() {
      levelPath.clear();
      uprightPath.clear();
    }

    int size() {
      return level.size() + upright.size() + levelPath.size() + uprightPath.size();
    }
  }

  private final List<Float> rows;
  private final List<Stroke> upright;

  private PdfTable(List<Float> rows, List<Stroke> upright) {
    this.rows = rows;
    this.upright = upright;
  }

  /** The table of a page; empty when it has none of three columns or more. */
  static Optional<PdfTable> of(Strokes strokes, float height) {
    List<Stroke> upright =
        strokes.upright.stream()
            .map(stroke -> new Stroke(stroke.at(), height - stroke.to(), height - stroke.from()))
            .toList();
    if (distinct(upright.stream().map(Stroke::at).toList()).size() <= LEAST_COLUMNS) {
      return Optional.empty();
    }
    float left = upright.stream().map(Stroke::at).min(Comparator.naturalOrder()).orElse(0f);
    float right = upright.stream().map(Stroke::at).max(Comparator.naturalOrder()).orElse(0f);
    List<Float> rows =
        distinct(
            strokes.level.stream()
                .filter(stroke -> stroke.from() >= left - SAME && stroke.to() <= right + SAME)
                .map(stroke -> height - stroke.at())
                .toList());
    return rows.size() < 2 ? Optional.empty() : Optional.of(new PdfTable(rows, upright));
  }

  private static List<Float> distinct(List<Float> places) {
    List<Float> distinct = new ArrayList<>();
    for (Float place : places.stream().sorted().toList()) {
      if (distinct.isEmpty() || place - distinct.getLast() > SAME) {
        distinct.add(place);
      }
    }
    return distinct;
  }

  /** Which row a height lies in; -1 outside of the table. */
  int row(float y) {
    for (int i = 0; i + 1 < rows.size(); i++) {
      if (y > rows.get(i) && y <= rows.get(i + 1)) {
        return upright(y).isEmpty() ? -1 : i;
      }
    }
    return -1;
  }

  /** Number of columns of the table. */
  int columns() {
    return distinct(upright.stream().map(Stroke::at).toList()).size() - 1;
  }

  /** Which column a place of a row begins in: cells may run through several. */
  int column(float x, float y) {
    List<Float> all = distinct(upright.stream().map(Stroke::at).toList());
    float cell =
        upright(y).stream()
            .filter(place -> place <= x + SAME)
            .max(Comparator.naturalOrder())
            .orElse(all.getFirst());
    int column = 0;
    for (int i = 0; i < all.size() - 1; i++) {
      if (all.get(i) <= cell + SAME) {
        column = i;
      }
    }
    return column;
  }

  private List<Float> upright(float y) {
    return distinct(
        upright.stream()
            .filter(stroke -> stroke.from() <= y && y <= stroke.to())
            .map(Stroke::at)
            .toList());
  }
}
