package vn.canbang.report.view;

import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the system would fill in.
 *
 * @param cells figure by cell key; a key without a figure is absent
 * @param until last day that the figures cover ("chốt số liệu"); null when there are none
 */
@Schema(description = "What the system would fill in, by cell key, and the last day it covers.")
public record FilledCells(Map<String, Integer> cells, @Nullable LocalDate until) {}
