package vn.canbang.document.official;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.official.OfficialDocument.Block;
import vn.canbang.document.official.OfficialDocument.Heading;
import vn.canbang.document.official.OfficialDocument.Manner;
import vn.canbang.document.official.OfficialDocument.Words;
import vn.canbang.plan.document.BasisLocation;
import vn.canbang.plan.document.BasisRelation;
import vn.canbang.plan.document.LegalBasisView;
import vn.canbang.plan.document.ParagraphView;
import vn.canbang.plan.document.PlanView;
import vn.canbang.plan.document.SectionView;

/** The text of a plan between its subject and its signature. */
final class PlanBody {

  /** Also opens a sentence that goes on with what the issuer does, and ends with a colon. */
  private static final Pattern NAMES_BASIS = Pattern.compile("(Căn cứ|Thực hiện|Xét|Theo) .*");

  private static final Pattern LAST_POINTS = Pattern.compile("[\\s;,.]+$");

  private PlanBody() {}

  static List<Block> of(PlanSource source) {
    PlanView plan = source.plan();
    PlanParts parts = new PlanParts(source);
    List<Block> blocks = new ArrayList<>();
    List<String> preamble = paragraphs(plan, SectionCode.PREAMBLE);
    if (preamble.stream().noneMatch(text -> NAMES_BASIS.matcher(text).matches())) {
      blocks.addAll(bases(source));
    }
    blocks.addAll(preamble(preamble));
    blocks.addAll(amends(source));
    Deque<SectionView> open = new ArrayDeque<>();
    for (SectionView section : plan.sections()) {
      if (new SectionCode(section.code()).body()) {
        while (!open.isEmpty() && !open.element().code().equals(section.parent())) {
          blocks.addAll(end(open.pop(), plan, parts));
        }
        blocks.addAll(section(section));
        open.push(section);
      }
    }
    while (!open.isEmpty()) {
      blocks.addAll(end(open.pop(), plan, parts));
    }
    blocks.addAll(parts.behind());
    paragraphs(plan, SectionCode.CLOSING).forEach(text -> blocks.add(new Words(Manner.BODY, text)));
    return List.copyOf(blocks);
  }

  private static List<Block> end(SectionView section, PlanView plan, PlanParts parts) {
    long numbered =
        plan.sections().stream().filter(each -> section.code().equals(each.parent())).count();
    return parts.within(section, Math.toIntExact(numbered));
  }

  /** Which plan this one amends, behind the preamble. */
  private static List<Block> amends(PlanSource source) {
    String amended = source.amended();
    return amended == null
        ? List.of()
        : List.of(
            new Words(
                Manner.BODY,
                "%s này sửa đổi, bổ sung %s."
                    .formatted(source.typeName(source.plan().documentType()), amended)));
  }

  /** A numbered part: its heading, or its number before the first paragraph where it has none. */
  static List<Block> section(SectionView section) {
    SectionCode code = new SectionCode(section.code());
    String number = code.number(section.heading());
    List<Block> blocks = new ArrayList<>();
    if (section.heading() != null) {
      blocks.add(new Heading(code.level(), number, section.heading()));
    }
    List<String> rows = new ArrayList<>();
    for (String text : lines(section.paragraphs())) {
      if (ActivityTable.isRow(text)) {
        rows.add(text);
      } else {
        addTable(rows, blocks);
        boolean opens = blocks.isEmpty();
        blocks.add(new Words(Manner.BODY, opens ? number + " " + text : text));
      }
    }
    addTable(rows, blocks);
    return blocks;
  }

  private static void addTable(List<String> rows, List<Block> blocks) {
    if (!rows.isEmpty()) {
      blocks.add(ActivityTable.ofRows(rows));
      rows.clear();
    }
  }

  /** Each line of each paragraph: a line break inside one is kept as the start of another. */
  static List<String> lines(List<ParagraphView> paragraphs) {
    return paragraphs.stream()
        .flatMap(paragraph -> paragraph.text().lines())
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static List<String> paragraphs(PlanView plan, String code) {
    return plan.sections().stream()
        .filter(section -> section.code().equals(code))
        .flatMap(section -> lines(section.paragraphs()).stream())
        .toList();
  }

  /** Bases end with ";", the last one with "."; the sentence that opens the plan stays as it is. */
  private static List<Block> preamble(List<String> paragraphs) {
    List<Block> blocks = new ArrayList<>();
    long left = paragraphs.stream().filter(PlanBody::isBasis).count();
    for (String text : paragraphs) {
      boolean basis = isBasis(text);
      blocks.add(basis ? basis(text, --left == 0) : new Words(Manner.BODY, text));
    }
    return blocks;
  }

  private static boolean isBasis(String text) {
    return NAMES_BASIS.matcher(text).matches() && !text.endsWith(":");
  }

  private static Words basis(String text, boolean last) {
    return new Words(Manner.BASIS, LAST_POINTS.matcher(text).replaceFirst("") + (last ? "." : ";"));
  }

  /** The bases of a plan whose text does not name them yet. */
  private static List<Words> bases(PlanSource source) {
    List<LegalBasisView> named =
        source.plan().legalBases().stream()
            .filter(basis -> basis.location() == BasisLocation.PREAMBLE)
            .filter(basis -> basis.relation() != BasisRelation.MENTIONS && basis.citedIn() == null)
            .toList();
    List<Words> blocks = new ArrayList<>();
    for (LegalBasisView basis : named) {
      blocks.add(basis(sentence(basis, source), blocks.size() == named.size() - 1));
    }
    return blocks;
  }

  private static String sentence(LegalBasisView basis, PlanSource source) {
    StringBuilder sentence =
        new StringBuilder(basis.relation() == BasisRelation.IMPLEMENTS ? "Thực hiện " : "Căn cứ ")
            .append(source.typeName(basis.documentType()));
    append(sentence, " số ", basis.number());
    LocalDate issuedOn = basis.issuedOn();
    append(sentence, " ", issuedOn == null ? null : OfficialDate.words(issuedOn));
    append(sentence, " của ", basis.issuer());
    String title = basis.title();
    append(sentence, title != null && title.matches("[vV]ề .*") ? " " : " về ", title);
    return sentence.toString();
  }

  private static void append(StringBuilder sentence, String before, @Nullable String text) {
    if (text != null) {
      sentence.append(before).append(text);
    }
  }
}
