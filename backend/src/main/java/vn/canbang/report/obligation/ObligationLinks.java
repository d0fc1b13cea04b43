package vn.canbang.report.obligation;

/** Where to go on. */
public record ObligationLinks(String report) {}
