package vn.canbang.document.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.reading.draft.Confidence;
import vn.canbang.document.reading.draft.DraftAnnex;
import vn.canbang.document.reading.draft.Found;
import vn.canbang.document.reading.draft.Span;
import vn.canbang.document.reading.text.Document;
import vn.canbang.document.reading.text.Line;
import vn.canbang.document.reading.text.Passage;

/**
 * What is attached: behind the signature, a line "PHỤ LỤC", "BIỂU", "DANH SÁCH", "TIẾN ĐỘ …", one
 * with "(Kèm theo …)", or a table begins an annex.
 */
final class AnnexReader {

  private static final Pattern WORD =
      Pattern.compile(
          "(?:phu luc|bieu|phu bieu|danh sach|tien do|lich|bang|ke hoach chi tiet|de cuong|cac so, ban)\\b.*");

  static final Pattern ATTACHED = Pattern.compile("\\(?\\s*(?:ban hanh )?kem theo\\b.*");
  private static final Pattern LIST = Pattern.compile(".*(?:nhan van ban)\\b.*");

  private AnnexReader() {}

  static boolean begins(Line line) {
    Passage text = line.passage();
    boolean named =
        text.matcher(WORD).matches() && (Line.isCapitals(firstWords(text)) || text.has(ATTACHED));
    return named
        || line.isRow()
        || text.matcher(ATTACHED).matches()
        || text.matcher(LIST).matches();
  }

  private static String firstWords(Passage text) {
    String[] words = text.clean().split(" ");
    return String.join(" ", List.of(words).subList(0, Math.min(2, words.length)));
  }

  static List<DraftAnnex> read(Document document, List<Line> tail) {
    List<DraftAnnex> annexes = new ArrayList<>();
    int at = 0;
    while (at < tail.size()) {
      if (!begins(tail.get(at))) {
        at++;
        continue;
      }
      int rows = at;
      while (rows < tail.size() && !tail.get(rows).isRow()) {
        rows++;
      }
      int end = rows;
      while (end < tail.size() && tail.get(end).isRow()) {
        end++;
      }
      annexes.add(annex(document, tail.subList(at, rows), tail.subList(rows, end)));
      at = Math.max(end, at + 1);
    }
    return annexes;
  }

  private static DraftAnnex annex(Document document, List<Line> words, List<Line> table) {
    List<Line> all = new ArrayList<>(words);
    all.addAll(table);
    Span span = all.getFirst().span().with(all.getLast().span());
    Tables.Table read = Tables.of(table);
    return new DraftAnnex(title(document, words), read.columns(), read.rows(), span);
  }

  private static @Nullable Found<String> title(Document document, List<Line> words) {
    List<Span> spans = new ArrayList<>();
    for (Line line : words) {
      Matcher attached = line.passage().matcher(ATTACHED);
      boolean bracket = attached.find();
      Passage text = bracket ? line.passage().part(0, attached.start()) : line.passage();
      if (!text.isEmpty()) {
        spans.add(text.span());
      }
      if (bracket || spans.size() == 3 || line.passage().matcher(LIST).matches()) {
        break;
      }
    }
    if (spans.isEmpty()) {
      return null;
    }
    Passage title = document.passage(spans);
    return title.found(title.clean(), Confidence.LIKELY);
  }
}
