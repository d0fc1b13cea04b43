package vn.canbang.document.extraction;

import static vn.canbang.document.extraction.DocumentTexts.refused;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import vn.canbang.document.official.BundledFontMapper;
import vn.canbang.shared.archive.PackedPdf;

/**
 * The text of a PDF with a text layer, line by line as a person reads it. What stands side by side
 * is divided by a wide gap, the rows of a ruled table by tabs. Lines that stand on every page, at
 * its top or foot, are kept apart.
 */
final class PdfText {

  private static final int MOST_PAGES = 300;

  /** Fewer letters on a page than this are a stamp on a scan. */
  private static final int LEAST_LETTERS = 20;

  private static final int SNIFFED = 1_024;

  private static final Pattern PAGE_NUMBER = Pattern.compile("[- ]*\\d{1,3}[- ]*");
  private static final Pattern NUMBERED =
      Pattern.compile("(?:[IVX]{1,5}|\\d{1,2}(?:\\.\\d{1,2})*|[a-zđ])[.)]\\s+\\p{L}|[-+]\\s");
  private static final Pattern ENDED = Pattern.compile("[.;:!?/]$");

  /** What documents of this system say at the foot of every page. */
  private static final String OWN_NOTE =
      "Số liệu phục vụ quản lý, điều hành; không thay thế số liệu thống kê được công bố.";

  static {
    BundledFontMapper.use();
  }

  private PdfText() {}

  static DocumentTexts.Text read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (!isPdf(bytes)) {
      throw refused("not-pdf");
    }
    if (!PackedPdf.isBounded(bytes)) {
      throw refused("bomb");
    }
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.isEncrypted()) {
        throw refused("password");
      }
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw refused("pages", MOST_PAGES);
      }
      refusePrograms(document);
      return text(document);
    } catch (InvalidPasswordException e) {
      throw refused("password");
    } catch (IOException | IllegalArgumentException | ClassCastException e) {
      throw refused("broken");
    }
  }

  /** Some programs write a few bytes before the mark. */
  private static boolean isPdf(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(SNIFFED, bytes.length), StandardCharsets.ISO_8859_1);
    return start.contains("%PDF-");
  }

  private static void refusePrograms(PDDocument document) throws IOException {
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    boolean opens = catalog.getOpenAction() instanceof PDActionJavaScript;
    boolean named = catalog.getNames() != null && catalog.getNames().getJavaScript() != null;
    if (opens || named) {
      throw refused("macros");
    }
    for (PDPage page : document.getPages()) {
      if (page.getCOSObject().getDictionaryObject(COSName.AA) != null) {
        throw refused("macros");
      }
    }
  }

  private static DocumentTexts.Text text(PDDocument document) throws IOException {
    List<List<PdfLines.Line>> pages = new ArrayList<>();
    int characters = 0;
    for (PDPage page : document.getPages()) {
      List<PdfLines.Line> lines = new PdfPage().read(page);
      characters += lines.stream().mapToInt(line -> line.text().length()).sum();
      DocumentTexts.refuseTooLong(characters);
      pages.add(lines);
    }
    long letters =
        pages.stream()
            .flatMap(List::stream)
            .flatMapToInt(line -> line.text().chars())
            .filter(Character::isLetter)
            .count();
    if (letters < LEAST_LETTERS) {
      throw refused("no-text-layer");
    }
    Map<String, Integer> repeated = repeated(pages);
    List<PdfLines.Line> kept = new ArrayList<>();
    Set<String> margins = new LinkedHashSet<>();
    String headings = "";
    for (List<PdfLines.Line> page : pages) {
      for (PdfLines.Line line : page) {
        String text = line.text().strip();
        boolean margin =
            PAGE_NUMBER.matcher(text).matches()
                || text.equals(OWN_NOTE)
                || repeated.getOrDefault(text, 0) >= Math.max(2, pages.size());
        // The headings of a table stand on each of its pages.
        boolean again = line.row() && text.equals(headings);
        if (line.row() && headings.isEmpty()) {
          headings = text;
        }
        if (margin) {
          margins.add(text);
        } else if (!again) {
          kept.add(line);
        }
      }
    }
    return new DocumentTexts.Text(
        String.join("\n", paragraphs(kept)) + "\n", String.join("\n", margins));
  }

  /**
   * Where paragraphs begin farther in, a line at the margin goes on with a full one before it, also
   * over the end of a page.
   */
  private static List<String> paragraphs(List<PdfLines.Line> lines) {
    long flowing = lines.stream().filter(PdfLines.Line::flows).count();
    boolean setIn = flowing * 5 >= lines.size() && flowing * 5 <= lines.size() * 4L;
    List<String> paragraphs = new ArrayList<>();
    boolean open = false;
    for (PdfLines.Line line : lines) {
      String text = line.text();
      String before = paragraphs.isEmpty() ? "" : paragraphs.getLast();
      boolean heading = NUMBERED.matcher(text).lookingAt() && ENDED.matcher(before).find();
      if (setIn && open && line.flows() && !heading) {
        paragraphs.set(paragraphs.size() - 1, before + " " + text);
      } else {
        paragraphs.add(text);
      }
      open = line.full() && !line.row();
    }
    return paragraphs;
  }

  /** On how many pages each line stands that is the first or one of the last two of any. */
  private static Map<String, Integer> repeated(List<List<PdfLines.Line>> pages) {
    Map<String, Integer> repeated = new HashMap<>();
    for (List<PdfLines.Line> page : pages) {
      List<String> edge = new ArrayList<>();
      if (!page.isEmpty()) {
        edge.add(page.getFirst().text().strip());
        edge.addAll(
            page.subList(Math.max(1, page.size() - 2), page.size()).stream()
                .map(line -> line.text().strip())
                .toList());
      }
      edge.stream().distinct().forEach(line -> repeated.merge(line, 1, Integer::sum));
    }
    return repeated;
  }
}
