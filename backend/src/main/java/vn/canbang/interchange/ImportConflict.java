package vn.canbang.interchange;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that was not taken, in the shape in which DHIS2 says it.
 *
 * @param object the code that it is about
 */
@Schema(
    name = "ImportConflict",
    description = "Something that was not taken, in the shape in which DHIS2 says it.")
public record ImportConflict(
    @Schema(description = "The code that it is about.") String object,
    @Schema(description = "That code by what it names, e.g. dataElement.")
        Map<String, String> objects,
    @Schema(description = "The sentence, in the caller's language.") String value,
    @Schema(
            description =
                "The code of DHIS2 where it has one of this meaning (E7612: no such unit), else one"
                    + " of this service (report.accepted).")
        String errorCode,
    @Schema(description = "What it is about: dataSet, period, orgUnit, dataElement, value …")
        String property,
    @Schema(description = "Places among the values of the body, from 0.") List<Integer> indexes) {}
