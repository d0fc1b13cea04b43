package vn.canbang.document.official;

/** Types of documents by their official letters. */
final class DocumentTypes {

  private DocumentTypes() {}

  /** The name of the type; letters that stand for none are returned as they are. */
  static String name(String letters) {
    return switch (letters) {
      case "NQ" -> "Nghị quyết";
      case "NĐ" -> "Nghị định";
      case "TT" -> "Thông tư";
      case "QĐ" -> "Quyết định";
      case "CT" -> "Chỉ thị";
      case "QC" -> "Quy chế";
      case "QyĐ" -> "Quy định";
      case "TB" -> "Thông báo";
      case "HD" -> "Hướng dẫn";
      case "CTr" -> "Chương trình";
      case "KH" -> "Kế hoạch";
      case "PA" -> "Phương án";
      case "ĐA" -> "Đề án";
      case "DA" -> "Dự án";
      case "BC" -> "Báo cáo";
      case "BB" -> "Biên bản";
      case "TTr" -> "Tờ trình";
      case "CV" -> "Công văn";
      case "CĐ" -> "Công điện";
      default -> letters;
    };
  }
}
