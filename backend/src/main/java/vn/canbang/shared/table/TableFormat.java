package vn.canbang.shared.table;

import vn.canbang.shared.http.Upload;

/** How a table is written down. */
public enum TableFormat {
  XLSX(Upload.XLSX),
  CSV(Upload.CSV + ";charset=UTF-8");

  private final String mediaType;

  TableFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }
}
