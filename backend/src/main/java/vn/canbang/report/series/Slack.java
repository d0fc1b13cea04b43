package vn.canbang.report.series;

/**
 * What a tier has between the last deadline below and its own.
 *
 * @param days between the dates that the texts name
 * @param workingDays after the last day in time below, up to and with its own last day
 */
record Slack(int days, int workingDays) {}
