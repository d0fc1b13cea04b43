package vn.canbang.document.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.reading.draft.DraftSection;
import vn.canbang.document.reading.draft.Found;
import vn.canbang.document.recording.DocumentSection;

/**
 * The sections of a text as a document keeps them. What stands before the first heading belongs to
 * the preamble; a paragraph longer than is kept becomes several.
 */
final class DraftSections {

  static final int LONGEST_PARAGRAPH = 8_000;
  private static final int LONGEST_HEADING = 1_000;
  private static final int LONGEST_CODE = 32;
  private static final String BODY = "BODY";
  private static final String PREAMBLE = "PREAMBLE";

  /** "Hoạt động 01:", "Phần I": a number with a word of its own, which belongs to the heading. */
  private static final Pattern WORDED = Pattern.compile("\\p{L}{2,}\\s.*");

  private static final Pattern ROMAN = Pattern.compile("[IVXLC]+\\W*");

  private final DraftFields fields;
  private final Map<String, Part> parts = new LinkedHashMap<>();
  private final Map<String, String> codes = new HashMap<>();

  private record Part(@Nullable String parent, @Nullable String heading, List<String> paragraphs) {}

  private DraftSections(DraftFields fields) {
    this.fields = fields;
  }

  static DraftSections of(List<DraftSection> read, DraftFields fields) {
    DraftSections sections = new DraftSections(fields);
    read.forEach(sections::take);
    return sections;
  }

  List<DocumentSection> sections() {
    List<DocumentSection> sections = new ArrayList<>();
    parts.forEach(
        (code, part) ->
            sections.add(
                new DocumentSection(
                    code, part.parent(), part.heading(), List.copyOf(part.paragraphs()))));
    return sections;
  }

  /** The code under which the document keeps a section of the text; null when there is none. */
  @Nullable String code(String read) {
    return codes.get(read);
  }

  private void take(DraftSection section) {
    String code = section.code().equals(BODY) ? PREAMBLE : kept(section.code());
    codes.put(section.code(), code);
    Part known = parts.get(code);
    int place = known == null ? parts.size() : new ArrayList<>(parts.keySet()).indexOf(code);
    String at = "/sections/" + place;
    Part part =
        known == null
            ? new Part(
                section.parent() == null ? null : codes.get(section.parent()),
                heading(at, section),
                new ArrayList<>())
            : known;
    parts.put(code, part);
    for (Found<String> paragraph : section.paragraphs()) {
      fields.value(at + "/paragraphs/" + part.paragraphs().size(), paragraph);
      part.paragraphs().addAll(pieces(paragraph.value()));
    }
  }

  /** Codes deeper than any document's are given out anew. */
  private String kept(String code) {
    return code.length() <= LONGEST_CODE ? code : "S" + (parts.size() + 1);
  }

  private @Nullable String heading(String at, DraftSection section) {
    String words = fields.words(at + "/heading", section.heading(), LONGEST_HEADING);
    String marker = section.marker();
    if (marker == null || !WORDED.matcher(marker).matches() || ROMAN.matcher(marker).matches()) {
      return words;
    }
    return words == null ? marker : DraftFields.cut(marker + " " + words, LONGEST_HEADING);
  }

  private static List<String> pieces(String paragraph) {
    List<String> pieces = new ArrayList<>();
    String rest = paragraph;
    while (rest.length() > LONGEST_PARAGRAPH) {
      int space = rest.lastIndexOf(' ', LONGEST_PARAGRAPH);
      String piece =
          space > 0 ? rest.substring(0, space) : DraftFields.cut(rest, LONGEST_PARAGRAPH);
      pieces.add(piece);
      rest = rest.substring(piece.length()).strip();
    }
    if (!rest.isBlank()) {
      pieces.add(rest);
    }
    return pieces;
  }
}
