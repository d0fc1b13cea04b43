package vn.canbang.report.obligation;

/** How many of a template's cells, activities and questions are filled in. */
public record Progress(int filled, int total) {}
