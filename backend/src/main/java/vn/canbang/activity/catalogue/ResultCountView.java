package vn.canbang.activity.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that is counted of activities: a whole number without names. */
@Schema(name = "ResultCount")
public record ResultCountView(
    @Schema(examples = "COMMITMENTS") String code,
    @Schema(examples = "Số bản cam kết đã ký") String nameVi,
    @Schema(examples = "Commitments signed") String nameEn,
    @Schema(examples = "bản") String unitVi,
    @Schema(examples = "commitments") String unitEn) {}
