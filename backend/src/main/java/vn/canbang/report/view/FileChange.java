package vn.canbang.report.view;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file that came or went since the revision before. */
@Schema(description = "A file that came or went since the revision before.")
public record FileChange(String name, ReportFileKind kind, PartChange change) {}
