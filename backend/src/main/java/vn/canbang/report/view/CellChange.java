package vn.canbang.report.view;

import org.jspecify.annotations.Nullable;

/** A figure that differs from the revision before. */
public record CellChange(String cell, @Nullable Integer before, @Nullable Integer after) {}
