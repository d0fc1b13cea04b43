package vn.canbang.report.register;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A unit, series or period and how many of its reports came in time.
 *
 * @param previous the same days of the year before
 */
@Schema(description = "A unit, series or period, now and in the same days of the year before.")
public record TimelinessRow(
    String code, String nameVi, String nameEn, TimelinessCounts now, TimelinessCounts previous) {}
