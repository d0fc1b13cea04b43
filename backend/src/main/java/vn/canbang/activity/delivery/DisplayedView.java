package vn.canbang.activity.delivery;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much of what units were given is on display.
 *
 * @param units units that display theirs
 * @param quantity pieces they display
 * @param ofUnits units that were given some
 * @param ofQuantity pieces given to units
 */
@Schema(name = "Displayed")
public record DisplayedView(int units, int quantity, int ofUnits, int ofQuantity) {}
