package vn.canbang.document.official;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.official.OfficialDocument.Annex;
import vn.canbang.document.official.OfficialDocument.Block;
import vn.canbang.document.official.OfficialDocument.Column;
import vn.canbang.document.official.OfficialDocument.Foot;
import vn.canbang.document.official.OfficialDocument.Head;
import vn.canbang.document.official.OfficialDocument.Heading;
import vn.canbang.document.official.OfficialDocument.Manner;
import vn.canbang.document.official.OfficialDocument.Row;
import vn.canbang.document.official.OfficialDocument.Table;
import vn.canbang.document.official.OfficialDocument.Words;

/**
 * Sets a small document after each start. The first one in each format takes several times as long
 * as all others, for the libraries load thousands of classes, the schema of DOCX and the letters of
 * PDF; so the first is one that nobody waits for. Readiness does not wait for it either.
 */
@ApplicationScoped
class FirstDocument {

  private static final Block TABLE =
      new Table(
          List.of(new Column("TT", 1), new Column("Hoạt động", 4)),
          List.of(
              new Row(true, List.of("I", "Truyền thông")),
              new Row(false, List.of("1", "Tuyên truyền về mất cân bằng giới tính khi sinh"))));

  static final OfficialDocument DOCUMENT =
      new OfficialDocument(
          new Head(
              List.of("ỦY BAN NHÂN DÂN"),
              List.of("TRUNG TÂM Y TẾ"),
              "Số: …/KH-TTYT",
              "…, ngày … tháng … năm …",
              "DỰ THẢO",
              "Kế hoạch",
              "Kiểm soát mất cân bằng giới tính khi sinh"),
          List.of(
              new Words(Manner.BASIS, "Căn cứ Pháp lệnh Dân số;"),
              new Heading(1, "I.", "MỤC TIÊU"),
              new Words(Manner.BODY, "Tỷ số giới tính khi sinh dưới 109 bé trai/100 bé gái."),
              TABLE),
          new Foot(List.of("- Như trên;", "- Lưu: VT."), List.of("GIÁM ĐỐC"), "…"),
          List.of(
              new Annex(
                  "Phụ lục",
                  "Hoạt động",
                  "(Kèm theo Kế hoạch số …/KH-TTYT)",
                  true,
                  List.of(TABLE))),
          "Số liệu phục vụ quản lý");

  private final boolean wanted;
  private @Nullable Thread work;

  FirstDocument(
      @ConfigProperty(name = "canbang.documents.prepare", defaultValue = "true") boolean wanted) {
    this.wanted = wanted;
  }

  /** After the sample, whose loading takes both cores. */
  void atStart(@Observes @Priority(2_000) StartupEvent start) {
    if (wanted) {
      work = Thread.ofPlatform().name("first-document").daemon().start(FirstDocument::write);
    }
  }

  /** A start that is there to learn from, and stopped at once, learns this as well. */
  void atStop(@Observes ShutdownEvent stop) throws InterruptedException {
    if (work != null) {
      work.join(10_000);
    }
  }

  static void write() {
    DocxWriter.write(DOCUMENT);
    PdfWriter.write(DOCUMENT);
  }
}
