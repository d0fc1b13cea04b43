package vn.canbang.report.template;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question answered in words. */
@Schema(description = "A question answered in words.")
public record TemplateQuestion(
    String code, String labelVi, String labelEn, boolean required, int maxLength) {}
