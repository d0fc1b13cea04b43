package vn.canbang.report.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A soft rule that does not hold and is explained by a note, or has to be. */
@Schema(name = "ReportWarning", description = "A soft rule that does not hold; it needs a note.")
public record Warning(String rule, String pointer, String messageVi, String messageEn) {}
