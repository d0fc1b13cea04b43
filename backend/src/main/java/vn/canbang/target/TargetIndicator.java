package vn.canbang.target;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.IndicatorView;

@Schema(description = "The indicator that a target is measured by.")
public record TargetIndicator(
    String code, String nameVi, String nameEn, String unitVi, String unitEn) {

  public static @Nullable TargetIndicator of(@Nullable IndicatorView indicator) {
    return indicator == null
        ? null
        : new TargetIndicator(
            indicator.code(),
            indicator.nameVi(),
            indicator.nameEn(),
            indicator.unitVi(),
            indicator.unitEn());
  }
}
