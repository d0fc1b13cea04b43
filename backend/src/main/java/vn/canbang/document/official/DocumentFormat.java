package vn.canbang.document.official;

import jakarta.ws.rs.core.MediaType;

/** What a document can be had as; the first is given to whoever takes anything. */
enum DocumentFormat {
  HTML(DocumentFormat.TEXT_HTML, "html") {
    @Override
    Object write(OfficialDocument document) {
      return HtmlWriter.write(document);
    }
  },
  PDF(DocumentFormat.APPLICATION_PDF, "pdf") {
    @Override
    Object write(OfficialDocument document) {
      return PdfWriter.write(document);
    }
  },
  DOCX(DocumentFormat.APPLICATION_DOCX, "docx") {
    @Override
    Object write(OfficialDocument document) {
      return DocxWriter.write(document);
    }
  };

  static final String TEXT_HTML = MediaType.TEXT_HTML;
  static final String APPLICATION_PDF = "application/pdf";
  static final String APPLICATION_DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final String mediaType;
  private final String extension;

  DocumentFormat(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  abstract Object write(OfficialDocument document);

  String mediaType() {
    return mediaType;
  }

  String extension() {
    return extension;
  }
}
