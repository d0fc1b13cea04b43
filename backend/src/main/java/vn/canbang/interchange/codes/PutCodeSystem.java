package vn.canbang.interchange.codes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another system as it is to be called. */
@Schema(name = "PutCodeSystem")
public record PutCodeSystem(
    @NotBlank @Size(max = 200) String nameVi, @NotBlank @Size(max = 200) String nameEn) {}
