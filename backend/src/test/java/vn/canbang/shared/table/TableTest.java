package vn.canbang.shared.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.canbang.shared.archive.CountedZip;
import vn.canbang.shared.http.Upload;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;

/** What may come as a table, and what is refused with its place. */
class TableTest {

  private static final TableLimits LIMITS = new TableLimits(3, 4, 50);

  @TempDir Path folder;

  private List<TableRow> read(String mediaType, byte[] bytes, TableLimits limits) {
    try {
      Path file = Files.write(folder.resolve("table"), bytes);
      try (Table table = Table.open(new Upload(file, mediaType), limits)) {
        List<TableRow> rows = new ArrayList<>(List.of(table.heading()));
        rows.addAll(table.rows());
        return rows;
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private List<TableRow> csv(String text) {
    return read(Upload.CSV, text.getBytes(StandardCharsets.UTF_8), LIMITS);
  }

  private List<TableRow> xlsx(Xlsx book) {
    return read(Upload.XLSX, book.bytes(), LIMITS);
  }

  private static TableRow row(int line, String... cells) {
    return new TableRow(line, List.of(cells));
  }

  /** Pointers and codes of the refusal. */
  private static List<String> refused(Runnable reading) {
    ProblemException refused = catchThrowableOfType(ProblemException.class, reading::run);
    assertThat(refused).as("refused").isNotNull();
    assertThat(refused.status()).isEqualTo(422);
    return refused.faults().stream().map(fault -> fault.pointer() + " " + fault.code()).toList();
  }

  private static List<Object> args(Runnable reading) {
    ProblemException refused = catchThrowableOfType(ProblemException.class, reading::run);
    assertThat(refused.faults()).hasSize(1);
    Fault fault = refused.faults().getFirst();
    return fault.args();
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void csvIsPartedByWhatItsHeadingsShow(String separator) {
    String text =
        "\uFEFF\r\nMã,Tên\r\n05173,xã Đông Lai\r\n\r\n,\r\nA-1,\"Trạm \"\"cũ\"\", xã\nB; C\tD\"\r\nB-2"
            .replace(",", separator);
    assertThat(csv(text))
        .containsExactly(
            row(2, "Mã", "Tên"),
            row(3, "05173", "xã Đông Lai"),
            row(6, "A-1", "Trạm \"cũ\", xã\nB; C\tD".replace(",", separator)),
            row(8, "B-2"));
  }

  @Test
  void rowsAreHandedOverAsTheyAreReadAndNotKept() throws IOException {
    Path file = Files.writeString(folder.resolve("table"), "ma\na\nb\n\"c\n");
    List<TableRow> given = new ArrayList<>();
    try (Table table = Table.open(new Upload(file, Upload.CSV), LIMITS)) {
      assertThat(refused(() -> table.each(given::add)))
          .containsExactly("/lines/4 table.quote-open");
    }
    assertThat(given).containsExactly(row(2, "a"), row(3, "b"));
  }

  @Test
  void textComesComposedAndWithoutSpacesAround() {
    // As decomposed letters, with a space that does not break.
    assertThat(csv("Ten\n\u00A0Xa\u0303 Ho\u0300n Tre \n"))
        .containsExactly(row(1, "Ten"), row(2, "Xã Hòn Tre"));
  }

  @Test
  void anotherEncodingIsNamedWithItsLine() {
    byte[] old = "ma,ten\na,b\nc,Lăng\n".getBytes(Charset.forName("windows-1258"));
    assertThat(refused(() -> read(Upload.CSV, old, LIMITS)))
        .containsExactly("/lines/3 table.encoding");
    byte[] wide = "\uFEFFma,ten".getBytes(StandardCharsets.UTF_16LE);
    assertThat(refused(() -> read(Upload.CSV, wide, LIMITS)))
        .containsExactly(" table.encoding-utf16");
    byte[] late =
        ("ma,ten\n" + "a,b\n".repeat(9_000) + "\u00FF").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(refused(() -> read(Upload.CSV, late, TableLimits.DEFAULT)))
        .containsExactly("/lines/9002 table.encoding");
    byte[] cut = Arrays.copyOf("ma\nxã".getBytes(StandardCharsets.UTF_8), 5);
    assertThat(refused(() -> read(Upload.CSV, cut, LIMITS)))
        .containsExactly("/lines/2 table.encoding");
  }

  @Test
  void charactersThatNobodySeesAreRefusedWithTheirPlaces() {
    assertThat(refused(() -> csv("ma,ten\nA,x\u200By\nB,\u0000\nC,D\u202E\n")))
        .containsExactly(
            "/lines/2 table.character", "/lines/3 table.character", "/lines/4 table.character");
    assertThat(args(() -> csv("ma,ten\nA,x\u200By\n"))).containsExactly("U+200B", "B", 2);
    assertThat(refused(() -> csv("ma,te\u0007n\nA,x\n")))
        .containsExactly("/lines/1 table.character");
  }

  @Test
  void quotationsMustBeClosedWhereTheyEnd() {
    assertThat(refused(() -> csv("ma,ten\nA,\"mở\nB,C\n")))
        .containsExactly("/lines/2 table.quote-open");
    assertThat(refused(() -> csv("ma,ten\nA,\"một\" hai\n")))
        .containsExactly("/lines/2 table.quote-stray");
    assertThat(refused(() -> csv("ma,ten\nA,\"" + "dài,\n".repeat(100))))
        .containsExactly("/lines/2 table.cell-long");
  }

  @Test
  void rowsColumnsAndCellsAreBounded() {
    assertThat(refused(() -> csv("a\n1\n2\n3\n\n4\n5\n"))).containsExactly("/lines/6 table.rows");
    assertThat(csv("a\n1\n2\n3\n\n")).hasSize(4);
    assertThat(refused(() -> csv("a,b,c,d,e\n"))).containsExactly("/lines/1 table.columns");
    assertThat(refused(() -> csv("a,b\n1,2,3\n1,2,\n"))).containsExactly("/lines/2 table.columns");
    assertThat(refused(() -> csv("a\n" + "x".repeat(51) + "\n")))
        .containsExactly("/lines/2 table.cell-long");
    assertThat(refused(() -> csv(" \n,\n"))).containsExactly(" table.empty");
  }

  @Test
  void aMillionRowsAreRefusedEarly() {
    String million = "a,b,c\n" + "1,2,3\n".repeat(1_000_000);
    byte[] bytes = million.getBytes(StandardCharsets.UTF_8);
    assertThat(refused(() -> read(Upload.CSV, bytes, TableLimits.DEFAULT)))
        .containsExactly("/lines/100002 table.rows");
  }

  @Test
  void aFileIsWhatItsBeginningSays() {
    byte[] book = Xlsx.of("<row><c t='str'><v>a</v></c></row>").bytes();
    assertThat(refused(() -> read(Upload.CSV, book, LIMITS))).containsExactly(" table.not-csv");
    byte[] text = "a,b\n".getBytes(StandardCharsets.UTF_8);
    assertThat(refused(() -> read(Upload.XLSX, text, LIMITS)))
        .containsExactly(" table.not-workbook");
    byte[] compound = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3};
    assertThat(refused(() -> read(Upload.XLSX, compound, LIMITS)))
        .containsExactly(" table.compound");
    assertThat(refused(() -> read(Upload.CSV, compound, LIMITS)))
        .containsExactly(" table.compound");
    byte[] cut = Arrays.copyOf(book, book.length / 2);
    assertThat(refused(() -> read(Upload.XLSX, cut, LIMITS)))
        .containsExactly(" table.not-workbook");
  }

  @Test
  void aWorkbookIsReadAsItsProgramShowsIt() {
    Xlsx book =
        Xlsx.of(
                """
                <row r='2'><c r='A2' t='s'><v>0</v></c><c r='C2' t='inlineStr'><is><r><t>Từ </t></r>
                <r><t>ngày</t></r><rPh><t>x</t></rPh></is></c><c t='str'><v>Khác</v></c></row>
                <row r='3'><c r='A3'><v> </v></c></row>
                <row r='5'><c r='A5'><v>1.1000000000000001</v></c><c r='B5'><v>5173</v></c>
                <c r='C5' s='1'><v>45839</v></c><c r='D5' t='b'><v>1</v></c></row>
                <row><c t='str'><f>A1</f><v>_x0041_B</v></c><c s='2'><v>45839</v></c><c/>
                <c s='3'><v>45839.5</v></c></row>
                """)
            .with(Xlsx.STRINGS, "<sst><si><t>Mã</t></si></sst>")
            .with(
                Xlsx.STYLES,
                """
                <styleSheet><numFmts><numFmt numFmtId='170' formatCode='dd/mm/yyyy;@'/>
                <numFmt numFmtId='171' formatCode='#,##0\\ [$đ-42A]"ngày"'/></numFmts>
                <cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>
                <cellXfs><xf numFmtId='0'/><xf numFmtId='170'/><xf numFmtId='171'/><xf numFmtId='14'/></cellXfs>
                </styleSheet>
                """);
    assertThat(xlsx(book))
        .containsExactly(
            row(2, "Mã", "", "Từ ngày", "Khác"),
            row(5, "1.1", "5173", "2025-07-01", "TRUE"),
            row(6, "AB", "45839", "", "45839.5"));
  }

  @Test
  void daysAreCountedAsSpreadsheetsDo() {
    String rows = "<row><c s='0'><v>1</v></c><c s='0'><v>60</v></c><c s='0'><v>61</v></c></row>";
    String style = "<styleSheet><cellXfs><xf numFmtId='14'/></cellXfs></styleSheet>";
    assertThat(xlsx(Xlsx.of(rows).with(Xlsx.STYLES, style)).getFirst().cells())
        .containsExactly("1900-01-01", "1900-03-01", "1900-03-01");
    Xlsx from1904 =
        Xlsx.of(rows)
            .with(Xlsx.STYLES, style)
            .with(
                "xl/workbook.xml",
                "<workbook xmlns:r='urn:r'><workbookPr date1904='1'/>"
                    + "<sheets><sheet r:id='rId1'/></sheets></workbook>");
    assertThat(xlsx(from1904).getFirst().cells().getFirst()).isEqualTo("1904-01-02");
  }

  @Test
  void faultsOfAWorkbookAreToldWithTheirRows() {
    assertThat(
            refused(
                () ->
                    xlsx(
                        Xlsx.of(
                            "<row><c t='str'><v>a</v></c></row>"
                                + "<row r='7'><c t='str'><v>x_x0007_y</v></c></row>"))))
        .containsExactly("/lines/7 table.character");
    assertThat(
            refused(
                () ->
                    xlsx(
                        Xlsx.of(
                            "<row><c t='str'><v>a</v></c></row>"
                                + "<row r='9'><c r='C9' t='e'><v>#REF!</v></c></row>"))))
        .containsExactly("/lines/9 table.cell-error");
    String row = "<row><c><v>1</v></c></row>";
    assertThat(refused(() -> xlsx(Xlsx.of(row.repeat(5))))).containsExactly("/lines/5 table.rows");
    assertThat(refused(() -> xlsx(Xlsx.of("<row r='3'><c r='E3'><v>1</v></c></row>"))))
        .containsExactly("/lines/3 table.columns");
    assertThat(refused(() -> xlsx(Xlsx.of("<row/>")))).containsExactly(" table.empty");
  }

  /** What a hostile hand may put into a workbook. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row><c r='ZZZZZZZ1'><v>1</v></c></row>",
        "<row><c r='1'><v>1</v></c></row>",
        "<row><c r='é1'><v>1</v></c></row>",
        "<row><c t='s'><v>999999999</v></c></row>",
        "<row><c t='s'><v>-1</v></c></row>",
        "<row r='99999999999'><c><v>1</v></c></row>",
        "<row><c><v>1,5</v></c></row>",
        "<row><c>",
        "<row><c><v>&x;</v></c></row>"
      })
  void brokenWorkbooksAreRefused(String rows) {
    assertThat(refused(() -> xlsx(Xlsx.of(rows)))).containsExactly(" table.not-workbook");
  }

  @Test
  void elementsWithinElementsWithoutEndAreRefused() {
    assertThat(refused(() -> xlsx(Xlsx.of("<a>".repeat(100_000)))))
        .containsExactly(" table.not-workbook");
  }

  @Test
  void documentTypesAreRefused() {
    String type =
        """
        <!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
        <!ENTITY f SYSTEM "file:///etc/hostname">]>
        """;
    Xlsx book =
        Xlsx.of("<row><c t='s'><v>0</v></c></row>")
            .with(Xlsx.STRINGS, type + "<sst><si><t>&b;&f;</t></si></sst>");
    assertThat(refused(() -> xlsx(book))).containsExactly(" table.document-type");
  }

  @Test
  void whatUnpacksToTooMuchIsRefused() {
    String blank = "<row>                                        </row>";
    // 40 MiB in some 100 KiB: within the limit of size, but packed too well to be a table.
    Xlsx ratio = Xlsx.of(blank.repeat((40 << 20) / blank.length()));
    assertThat(ratio.bytes().length).isLessThan((40 << 20) / 100);
    assertThat(refused(() -> xlsx(ratio))).containsExactly(" table.bomb");
    String random =
        IntStream.range(0, 2_300_000)
            .mapToObj(i -> "<x a='" + Long.toHexString(i * 2_654_435_761L << 20) + "'/>")
            .collect(Collectors.joining());
    Xlsx size = Xlsx.of(random);
    assertThat(size.bytes().length).isGreaterThan(CountedZip.MOST_UNPACKED / CountedZip.MOST_RATIO);
    assertThat(refused(() -> xlsx(size))).containsExactly(" table.bomb");
    Xlsx parts = Xlsx.of("<row><c><v>1</v></c></row>");
    IntStream.range(0, CountedZip.MOST_ENTRIES).forEach(i -> parts.with("xl/" + i, ""));
    assertThat(refused(() -> xlsx(parts))).containsExactly(" table.bomb");
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    TableSheet sheet =
        new TableSheet(
            "Đơn vị",
            List.of("Mã", "Tên", "Số", "Ngày"),
            List.of(
                Arrays.asList("05173", "=1+1", -5, LocalDate.of(2025, 7, 1)),
                Arrays.asList("'=x", "a;\"b\"\nc", null, null)),
            20);
    TableRow heading = row(1, "Mã", "Tên", "Số", "Ngày");
    TableRow second = row(3, "'=x", "a;\"b\"\nc");
    assertThat(read(Upload.CSV, TableWriter.write(TableFormat.CSV, List.of(sheet)), LIMITS))
        .containsExactly(heading, row(2, "05173", "=1+1", "-5", "2025-07-01"), second);
    assertThat(read(Upload.XLSX, TableWriter.write(TableFormat.XLSX, List.of(sheet)), LIMITS))
        .containsExactly(heading, row(2, "05173", "=1+1", "-5", "2025-07-01"), second);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1", "+1", "-1", "@a", "\tx", "\rx", "＝1", "＋1", "－1", "＠a", "'=1"})
  void textThatLooksLikeAFormulaLeavesAsText(String text) {
    TableSheet sheet = new TableSheet("a", List.of("Tên"), List.of(List.of(text)), 10);
    String csv =
        new String(TableWriter.write(TableFormat.CSV, List.of(sheet)), StandardCharsets.UTF_8);
    String cell = csv.substring(csv.indexOf('\n') + 1).replace("\"", "").strip();
    assertThat(cell).isEqualTo(("'" + text).strip());
    assertThat(CellText.read(CellText.written(text))).isEqualTo(text);
  }

  @Test
  void numbersStayNumbers() {
    TableSheet sheet = new TableSheet("a", List.of("Số"), List.of(List.of(-1), List.of("a-1")), 10);
    assertThat(
            new String(TableWriter.write(TableFormat.CSV, List.of(sheet)), StandardCharsets.UTF_8))
        .isEqualTo("\uFEFFSố\r\n-1\r\na-1\r\n");
  }
}
