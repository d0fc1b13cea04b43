package vn.canbang.document.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.reading.text.Marker;
import vn.canbang.document.reading.text.Paragraph;
import vn.canbang.document.reading.text.Passage;

/**
 * Labelled lines of an activity: "Thời gian: …", "Địa điểm: …", "Đối tượng: …", "Thành phần: …",
 * "Số lượng: …", "Đơn vị thực hiện: …", "Đơn vị phối hợp: …". A label may head a part of its own.
 */
final class Fields {

  /** What a label is for. */
  enum Label {
    TIME("thoi gian(?: thuc hien| to chuc| du kien| trien khai)?|tien do(?: thuc hien)?"),
    PLACE("dia diem(?: thuc hien| to chuc| trien khai)?|dia ban(?: thuc hien| trien khai)?"),
    AUDIENCE("doi tuong(?: [a-z ]{1,30})?|thanh phan(?: [a-z ]{1,30})?"),
    NUMBER("so luong(?: [a-z ]{1,30})?|so nguoi(?: [a-z ]{1,20})?"),
    PARTNERS("(?:don vi |co quan |bo phan )?phoi hop(?: thuc hien)?"),
    LEAD(
        "(?:don vi|co quan|bo phan) (?:thuc hien|chu tri|to chuc|phu trach)|chu tri(?: thuc hien)?|phu trach");

    private final String words;
    private final Pattern alone;
    private final Pattern before;

    Label(String words) {
      this.words = words;
      alone = Pattern.compile("(?:" + words + ")");
      before = Pattern.compile("(?:" + words + ")\\s*:\\s*(?=\\S)");
    }
  }

  /** What else such lines begin with. */
  private static final String OTHERS =
      "noi dung(?: [a-z ]{1,30})?|hinh thuc(?: [a-z ]{1,30})?|(?:nguon )?kinh phi(?: [a-z ]{1,20})?|"
          + "giang vien|bao cao vien|tai lieu|san pham|ket qua(?: [a-z ]{1,20})?|yeu cau|nguoi thuc hien";

  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:"
              + Stream.of(Label.values()).map(label -> label.words).collect(Collectors.joining("|"))
              + "|"
              + OTHERS
              + ")\\s*:");

  private final Map<Label, Passage> values = new EnumMap<>(Label.class);

  private Fields() {}

  /** Whether a line says one thing about the activity above it: "Kinh phí: …". */
  static boolean isLabelled(Paragraph paragraph) {
    Marker marker = paragraph.marker();
    return (marker == null || !marker.kind().counts())
        && paragraph.text().matcher(LABELLED).lookingAt();
  }

  /** Whether a folded heading is a label: "Thời gian thực hiện". */
  static boolean isLabel(String title) {
    return Stream.of(Label.values()).anyMatch(label -> label.alone.matcher(title).matches());
  }

  /** Whether a section holds labelled lines, or parts headed by labels, from its first line on. */
  static boolean begin(Section section) {
    return section.paragraphs().isEmpty()
        ? !section.children().isEmpty() && isLabel(section.children().getFirst().title())
        : isLabelled(section.paragraphs().getFirst());
  }

  /** The labelled lines of a section, and its parts that are headed by a label. */
  static Fields of(Section section) {
    Fields fields = new Fields();
    section.paragraphs().forEach(fields::take);
    for (Section child : section.children()) {
      if (!child.paragraphs().isEmpty()) {
        for (Label label : Label.values()) {
          if (label.alone.matcher(child.title()).matches()) {
            fields.values.putIfAbsent(label, child.paragraphs().getLast().text());
            if (label != Label.TIME && label != Label.PLACE) {
              fields.values.putIfAbsent(Label.NUMBER, child.paragraphs().getFirst().text());
            }
          }
        }
        if (Label.TIME.alone.matcher(child.title()).matches()) {
          fields.values.put(Label.TIME, child.paragraphs().getFirst().text());
        }
      }
    }
    return fields;
  }

  /** Adds what parts of their own say: "III. THÀNH PHẦN THAM DỰ". */
  Fields with(List<Section> parts) {
    for (Section part : parts) {
      for (Label label : Label.values()) {
        if (label.alone.matcher(part.title()).matches() && !part.paragraphs().isEmpty()) {
          values.putIfAbsent(label, part.paragraphs().getFirst().text());
        }
      }
    }
    return this;
  }

  static Fields of(List<Paragraph> paragraphs) {
    Fields fields = new Fields();
    paragraphs.forEach(fields::take);
    return fields;
  }

  private void take(Paragraph paragraph) {
    for (Label label : Label.values()) {
      Matcher labelled = paragraph.text().matcher(label.before);
      if (labelled.lookingAt()) {
        values.putIfAbsent(label, paragraph.text().from(labelled.end()));
      }
    }
  }

  @Nullable Passage get(Label label) {
    return values.get(label);
  }

  int count() {
    return values.size();
  }
}
