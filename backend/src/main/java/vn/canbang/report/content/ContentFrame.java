package vn.canbang.report.content;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.canbang.report.template.ReportTemplate;

/**
 * What a content is checked against.
 *
 * @param activities activities of the plan that may be reported on
 * @param filled figures that the system would fill in, by cell key
 * @param averages of the unit's own last twelve accepted periods, by cell key
 * @param consolidated whether the cells are sums of the units below, so that {@code filled} is all
 *     they can be
 */
public record ContentFrame(
    ReportTemplate template,
    Set<UUID> activities,
    Map<String, Integer> filled,
    Map<String, Double> averages,
    boolean consolidated,
    LocalDate today) {}
