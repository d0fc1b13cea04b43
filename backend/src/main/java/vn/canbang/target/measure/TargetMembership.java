package vn.canbang.target.measure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaAttributeKind;
import vn.canbang.area.FertilityZone;

/** A group that the target's area is to be in, or to leave; judged by its dated attributes. */
@Schema(
    description =
        "A group that the target's area is to be in, or to leave; judged by its dated attributes.")
public record TargetMembership(
    AreaAttributeKind attribute,
    @Nullable FertilityZone category,
    MembershipWish wanted,
    @Schema(examples = "nhóm địa bàn có mức sinh cao") String nameVi,
    String nameEn) {

  public static TargetMembership of(MembershipDraft draft) {
    return new TargetMembership(
        draft.attribute(),
        draft.category(),
        draft.wanted(),
        nameVi(draft.attribute(), draft.category()),
        nameEn(draft.attribute(), draft.category()));
  }

  private static String nameVi(AreaAttributeKind attribute, @Nullable FertilityZone zone) {
    return switch (attribute) {
      case ETHNIC_MINORITY_MOUNTAINOUS -> "vùng đồng bào dân tộc thiểu số và miền núi";
      case HIGH_FERTILITY -> "nhóm địa bàn có mức sinh cao";
      case FERTILITY_ZONE ->
          switch (zone == null ? FertilityZone.REPLACEMENT : zone) {
            case LOW -> "nhóm địa bàn có mức sinh thấp";
            case REPLACEMENT -> "nhóm địa bàn đạt mức sinh thay thế";
            case HIGH -> "nhóm địa bàn có mức sinh cao";
          };
    };
  }

  private static String nameEn(AreaAttributeKind attribute, @Nullable FertilityZone zone) {
    return switch (attribute) {
      case ETHNIC_MINORITY_MOUNTAINOUS -> "the ethnic minority and mountainous areas";
      case HIGH_FERTILITY -> "the areas of high fertility";
      case FERTILITY_ZONE ->
          switch (zone == null ? FertilityZone.REPLACEMENT : zone) {
            case LOW -> "the areas of low fertility";
            case REPLACEMENT -> "the areas at replacement fertility";
            case HIGH -> "the areas of high fertility";
          };
    };
  }
}
