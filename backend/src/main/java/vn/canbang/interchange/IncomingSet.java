package vn.canbang.interchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values of one unit and period as they came, in the other system's codes.
 *
 * @param dataSet null where each value says by itself what it is
 * @param completeDate when the other system calls it complete; null for a draft
 */
public record IncomingSet(
    @Nullable String dataSet,
    String period,
    String orgUnit,
    @Nullable String attributeOptionCombo,
    @Nullable String completeDate,
    List<IncomingValue> values) {}
