package vn.canbang.document.importing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.canbang.activity.ActivityCategory;

/** Guesses from folded words what kind of work an activity is: the first word found decides. */
final class Categories {

  private record Sign(ActivityCategory category, Pattern words) {}

  private static final List<Sign> SIGNS =
      List.of(
          sign(ActivityCategory.TRAINING, "tap huan|boi duong|dao tao"),
          sign(ActivityCategory.SCHOOL_EXTRACURRICULAR, "ngoai khoa|truong hoc|hoc sinh"),
          sign(ActivityCategory.COMPETITION, "hoi thi|cuoc thi|thi tim hieu"),
          sign(ActivityCategory.CLUB, "cau lac bo|clb"),
          sign(ActivityCategory.RECONCILIATION, "doi chieu|chot so lieu"),
          sign(ActivityCategory.INSPECTION, "kiem tra|giam sat|thanh tra"),
          sign(ActivityCategory.EVALUATION, "so ket|tong ket|danh gia"),
          sign(ActivityCategory.COMMENDATION, "khen thuong|bieu duong|ton vinh"),
          sign(
              ActivityCategory.PRINTED_MATERIAL,
              "bang ?ron|to roi|pano|ap phich|in an|nhan ban|san pham truyen thong"),
          sign(ActivityCategory.BROADCAST, "dai truyen thanh|phat thanh|truyen thanh"),
          sign(ActivityCategory.MASS_MEDIA, "thong tin dai chung|bao chi|truyen hinh|mang xa hoi"),
          sign(ActivityCategory.CONFERENCE, "hoi nghi|hoi thao|toa dam|mit tinh"),
          sign(ActivityCategory.CAMPAIGN, "chien dich|thang hanh dong|cao diem|ra quan"),
          sign(ActivityCategory.COUNSELLING, "tu van"),
          sign(ActivityCategory.SERVICE, "kham|sang loc|dich vu|cung ung"),
          sign(ActivityCategory.MODEL, "mo hinh"),
          sign(ActivityCategory.DATA_MANAGEMENT, "so lieu|du lieu|kho du lieu|thong ke"),
          sign(ActivityCategory.REPORTING, "bao cao"),
          sign(ActivityCategory.ENFORCEMENT, "xu ly vi pham|nghiem cam"),
          sign(ActivityCategory.POLICY, "chinh sach|huong uoc|quy uoc"),
          sign(ActivityCategory.STEERING, "ban chi dao|chi dao|ban hanh|xay dung ke hoach"),
          sign(ActivityCategory.COORDINATION, "phoi hop"));

  private Categories() {}

  private static Sign sign(ActivityCategory category, String words) {
    return new Sign(category, Pattern.compile("\\b(?:" + words + ")\\b"));
  }

  /** Empty where no word says it. */
  static Optional<ActivityCategory> of(String folded) {
    return SIGNS.stream()
        .filter(sign -> sign.words().matcher(folded).find())
        .map(Sign::category)
        .findFirst();
  }
}
