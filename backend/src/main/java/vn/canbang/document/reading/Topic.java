package vn.canbang.document.reading;

import java.util.List;
import java.util.regex.Pattern;

/** What a section is about, by the words of its heading. */
enum Topic {
  /** Tổ chức thực hiện, phân công: who does what. */
  ORGANISING(
      "to chuc (?:trien khai )?thuc hien|phan cong|trach nhiem (?:cua|thuc hien)|to chuc trien khai"),
  /** Kinh phí. */
  FUNDING("kinh phi|nguon luc tai chinh|du toan|nguon von"),
  /** Chế độ báo cáo. */
  REPORTING("(?:che do|thong tin)[a-z, ]* bao cao|^bao cao|cong tac bao cao"),
  /** What was, before this plan: no figure in it is a target. */
  BACKGROUND(
      "dac diem|tinh hinh|thuc trang|danh gia (?:ket qua|chung|tinh)|ket qua (?:dat duoc|thuc hien|cong tac)"
          + "|thuan loi|kho khan|ton tai|han che|nguyen nhan|bai hoc|su can thiet|co so phap ly|^can cu"),
  /** Mục tiêu, mục đích, yêu cầu, chỉ tiêu. */
  GOALS("muc tieu|muc dich|yeu cau|chi tieu"),
  /** Thời gian, địa điểm, thành phần: the frame of one event. */
  EVENT("(?:thoi gian|dia diem|thanh phan)[a-z, ]*(?:thoi gian|dia diem|thanh phan|doi tuong)"),
  /** Phạm vi, đối tượng, tiến độ. */
  SCOPE("pham vi|doi tuong|tien do|thoi gian|dia diem|thanh phan|dia ban"),
  /** Nhiệm vụ, hoạt động, giải pháp, nội dung. */
  ACTIVITIES("nhiem vu|hoat dong|giai phap|noi dung|cong viec"),
  OTHER("$^");

  private final Pattern words;

  Topic(String words) {
    this.words = Pattern.compile(words);
  }

  /** The topic that a folded heading names; OTHER when none. */
  static Topic of(String heading) {
    return List.of(values()).stream()
        .filter(topic -> topic.words.matcher(heading).find())
        .findFirst()
        .orElse(OTHER);
  }
}
