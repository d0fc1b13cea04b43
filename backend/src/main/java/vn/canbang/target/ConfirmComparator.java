package vn.canbang.target;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How the document's word is counted.")
public record ConfirmComparator(@NotNull EffectiveComparator effectiveComparator) {}
