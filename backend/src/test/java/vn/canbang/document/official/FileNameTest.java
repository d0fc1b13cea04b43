package vn.canbang.document.official;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.canbang.document.official.OfficialDocument.Head;

class FileNameTest {

  @Test
  void isNamedByNumberOrElseBySubject() {
    assertThat(FileName.of(PaperPlan.CU_KHOI.document().head(), DocumentFormat.DOCX))
        .isEqualTo("Kế hoạch 114-KH-UBND.docx");
    assertThat(FileName.of(PaperPlan.KIEN_HAI.document().head(), DocumentFormat.PDF))
        .isEqualTo(
            "Kế hoạch Thực hiện Đề án Kiểm soát mất cân bằng giới tính khi sinh Năm 2024 trên"
                + " địa.pdf");
  }

  @Test
  void headerSaysBothNames() {
    assertThat(FileName.disposition(PaperPlan.LONG_BIEN.document().head(), DocumentFormat.PDF))
        .isEqualTo(
            "attachment; filename=\"Ke-hoach-11-KH-BCD.pdf\";"
                + " filename*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch%2011-KH-BC%C4%90.pdf");
    assertThat(FileName.disposition(PaperPlan.LONG_BIEN.document().head(), DocumentFormat.HTML))
        .startsWith("inline; ");
  }

  @Test
  void holdsNothingThatAHeaderOrAFolderCouldMistake() {
    Head hostile = HostileDocument.make().head();
    String header = FileName.disposition(hostile, DocumentFormat.DOCX);
    assertThat(header)
        .matches("attachment; filename=\"[A-Za-z0-9.-]+\"; filename\\*=UTF-8''[^\"; ]+");
    assertThat(FileName.of(hostile, DocumentFormat.DOCX)).doesNotContain("/", "\\", "\"", "<", ":");
  }
}
