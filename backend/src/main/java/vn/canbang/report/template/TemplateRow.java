package vn.canbang.report.template;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A row of counts.
 *
 * @param cells cell key by sex (MALE, FEMALE)
 * @param total whether the row is a total that others are part of
 */
@Schema(description = "A row of counts; cells are keyed by sex, e.g. MALE: LIVE_BIRTHS.MALE.")
public record TemplateRow(
    String code, String labelVi, String labelEn, Map<String, String> cells, boolean total) {}
