package vn.canbang.interchange.codes;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another system whose codes are known here. */
@Schema(name = "CodeSystem", description = "Another system whose codes are known here.")
public record CodeSystemView(String code, String nameVi, String nameEn, long version) {}
