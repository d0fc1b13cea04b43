package vn.canbang.home;

/** Reports that wait for review. */
public record ReviewCount(long count) {}
