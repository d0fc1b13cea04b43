package vn.canbang.observation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import of many figures.
 *
 * @param name of the file or system that they come from; null when nobody said
 * @param by the account that imports them; null for work that nobody asked for
 */
public record FigureImport(
    UUID id, @Nullable String name, @Nullable UUID by, boolean illustrative) {}
