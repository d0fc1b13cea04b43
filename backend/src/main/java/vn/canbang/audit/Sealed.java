package vn.canbang.audit;

/**
 * The trail has come further, here or on another instance. Told on every instance, at least once.
 *
 * @param number of the last sealed row
 */
public record Sealed(long number) {}
