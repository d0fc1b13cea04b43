package vn.canbang.observation;

import java.time.LocalDate;

/**
 * A span of days whose figures are summed.
 *
 * @param to last day, inclusive
 * @param mapOn the day whose map says what lies in what
 */
public record Window(LocalDate from, LocalDate to, LocalDate mapOn) {}
