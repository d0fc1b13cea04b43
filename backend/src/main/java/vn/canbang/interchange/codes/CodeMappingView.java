package vn.canbang.interchange.codes;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code of another system and what it is here. */
@Schema(name = "CodeMapping", description = "A code of another system and what it is here.")
public record CodeMappingView(
    @Schema(description = "Code of the other system.") String system,
    MappingKind kind,
    @Schema(
            description =
                "Their code. Of a cell the data element, then ~ and the breakdown where there is"
                    + " one: BIRTHS_LIVE~MALE (CATEGORY_COMBO), or BIRTHS_LIVE~SEX=M"
                    + " (DIMENSIONS, several joined by ; in order of their names).")
        String code,
    @Schema(
            description =
                "What it is here: series/CODE or template/CODE (DATA_SET), code of an organisation"
                    + " (ORG_UNIT), key of a cell (CATEGORY_COMBO, DIMENSIONS).")
        String target,
    long version) {}
