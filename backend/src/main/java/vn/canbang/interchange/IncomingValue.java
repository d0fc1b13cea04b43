package vn.canbang.interchange;

import org.jspecify.annotations.Nullable;
import vn.canbang.interchange.codes.Codes.TheirCell;

/**
 * A value as it came.
 *
 * @param index its place among all values of the body, from 0
 */
public record IncomingValue(
    int index, TheirCell cell, @Nullable String value, @Nullable String comment) {}
