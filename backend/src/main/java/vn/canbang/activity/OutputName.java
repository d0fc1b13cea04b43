package vn.canbang.activity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An output as others speak of it.
 *
 * @param unit what it is counted in: chiếc
 */
public record OutputName(UUID id, String name, @Nullable String unit) {}
